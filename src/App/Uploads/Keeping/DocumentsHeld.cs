using Microsoft.EntityFrameworkCore;
using Prospect.App.Shell.Holding;
using Prospect.Kernel;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Vault;

namespace Prospect.App.Uploads.Keeping;

/// <summary>A person's documents, to take along, to destroy, to seal anew.</summary>
internal sealed class DocumentsHeld(Database database, BlobVault vault, TimeProvider time) : IPersonalData
{
    public async Task ExportAsync(PersonKey key, PersonArchive archive, CancellationToken cancelled)
    {
        await using var data = new DocumentsData(database);
        var rows = await data.Documents.AsNoTracking().Where(d => d.Person == key.Person).OrderBy(d => d.ReceivedAt).ToListAsync(cancelled);
        foreach (var row in rows)
        {
            await archive.AddFileAsync($"documents/{row.Id}/{FileName(key.OpenText(row.Name, KeptDocuments.NamePlace(row.Id)))}", key.Open(await vault.OpenAsync(row.Blob, row.Checksum, cancelled), KeptDocuments.BlobPlace(row.Blob)), cancelled);
            if (row.Corrections is not null)
            {
                await archive.AddFileAsync($"documents/{row.Id}/prospect-corrections.json", key.Open(row.Corrections, KeptDocuments.CorrectionsPlace(row.Id)), cancelled);
            }
        }

        await archive.AddAsync("documents.json", rows.Select(r => new
        {
            id = r.Id.ToString(),
            name = key.OpenText(r.Name, KeptDocuments.NamePlace(r.Id)),
            kind = r.Kind,
            state = r.State,
            code = r.Code,
            bytes = r.Bytes,
            receivedAt = r.ReceivedAt,
        }), cancelled);
    }

    public async Task EraseAsync(Identifier person, CancellationToken cancelled)
    {
        await using var data = new DocumentsData(database);
        var documents = await data.Documents.Where(d => d.Person == person).Select(d => d.Blob).ToListAsync(cancelled);
        documents.ForEach(vault.Delete);
        await data.Documents.Where(d => d.Person == person).ExecuteDeleteAsync(cancelled);
    }

    public async Task ResealAsync(PersonKey key, CancellationToken cancelled)
    {
        await using var data = new DocumentsData(database);
        foreach (var id in await data.Documents.AsNoTracking().Where(d => d.Person == key.Person).Select(d => d.Id).ToListAsync(cancelled))
        {
            if (await data.Documents.SingleOrDefaultAsync(d => d.Id == id, cancelled) is not { } row)
            {
                continue;
            }

            row.Name = key.Reseal(row.Name, KeptDocuments.NamePlace(id));
            row.Corrections = row.Corrections is null ? null : key.Reseal(row.Corrections, KeptDocuments.CorrectionsPlace(id));
            var (before, content) = (row.Blob, await vault.OpenAsync(row.Blob, row.Checksum, cancelled));
            if (key.IsOld(content))
            {
                row.Blob = Identifiers.Next(time);
                row.Checksum = vault.Put(row.Blob, key.Seal(key.Open(content, KeptDocuments.BlobPlace(before)), KeptDocuments.BlobPlace(row.Blob)));
            }

            // The old bytes stay until the row names the new ones.
            await data.SaveChangesAsync(cancelled);
            if (row.Blob != before)
            {
                vault.Delete(before);
            }
        }
    }

    // A name in an archive must not lead out of the folder that it is unpacked to.
    private static string FileName(string name) => string.Concat(name.Select(c => c is '/' or '\\' or ':' || char.IsControl(c) ? '_' : c)).Trim('.', ' ') is { Length: > 0 } safe ? safe : "document";
}
