using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Prospect.App.Shell.Layout;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;
using Prospect.Platform.Vault;

namespace Prospect.App.Uploads.Keeping;

/// <summary>Keeps what signed-in people send, sealed with their own keys, with where it stands. Of anybody else nothing is kept, and nothing is touched.</summary>
internal sealed class KeptDocuments(Database database, PersonKeys keys, BlobVault vault, AuditTrail audit, TimeProvider time)
{
    public const string Resume = "resume", Report = "report";

    /// <summary>The keeper for a request; null where nobody is signed in.</summary>
    public static (KeptDocuments Keeper, Identifier Person)? For(HttpContext context)
        => context.RequestServices.GetRequiredService<Visitor>().Person is { } person ? (context.RequestServices.GetRequiredService<KeptDocuments>(), person) : null;

    /// <summary>Keeps files before anything is made of them.</summary>
    /// <returns>Their names here; none where nobody is signed in.</returns>
    public static async Task<IReadOnlyList<Identifier>> ReceiveAsync(HttpContext context, string kind, IEnumerable<UploadedFile> files, CancellationToken cancelled)
        => For(context) is var (keeper, person) ? await keeper.ReceiveAsync(person, kind, files, cancelled) : [];

    /// <summary>Says where documents stand now.</summary>
    public static Task MoveAsync(HttpContext context, IReadOnlyList<Identifier> documents, string state, Error? refused, CancellationToken cancelled)
        => documents.Count > 0 && For(context) is var (keeper, person) ? keeper.MoveAsync(person, documents, state, refused?.Code, cancelled) : Task.CompletedTask;

    /// <summary>Says of documents that they were read, or why they were not, and keeps what the person put right in them where that came along.</summary>
    public static async Task ReadAsync(HttpContext context, IReadOnlyList<Identifier> documents, Error? refused, byte[]? corrections, CancellationToken cancelled)
    {
        await MoveAsync(context, documents, refused is null ? DocumentStates.Read : DocumentStates.Refused, refused, cancelled);
        if (corrections is not null)
        {
            await CorrectAsync(context, documents, corrections, cancelled);
        }
    }

    /// <summary>Keeps what a person put right, with the document that it is about.</summary>
    public static Task CorrectAsync(HttpContext context, IReadOnlyList<Identifier> documents, byte[] corrections, CancellationToken cancelled)
        => documents.Count > 0 && For(context) is var (keeper, person) ? keeper.CorrectAsync(person, documents, corrections, cancelled) : Task.CompletedTask;

    public async Task<IReadOnlyList<KeptDocument>> ListAsync(Identifier person, CancellationToken cancelled)
    {
        if (await keys.FindAsync(person, cancelled) is not { } key)
        {
            return [];
        }

        await using var data = new DocumentsData(database);
        var rows = await data.Documents.AsNoTracking().Where(d => d.Person == person).OrderByDescending(d => d.ReceivedAt).ThenByDescending(d => d.Id).ToListAsync(cancelled);
        return [.. rows.Select(r => new KeptDocument(r.Id, r.Kind, r.State, r.Code, key.OpenText(r.Name, NamePlace(r.Id)), r.Bytes, r.Corrections is not null, r.ReceivedAt))];
    }

    /// <summary>A person's document with what they put right in it; null where there is none of theirs by that name.</summary>
    public async Task<OpenedDocument?> OpenAsync(Identifier person, Identifier document, CancellationToken cancelled)
    {
        if (await keys.FindAsync(person, cancelled) is not { } key)
        {
            return null;
        }

        for (var again = false; ; again = true)
        {
            await using var data = new DocumentsData(database);
            if (await data.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == document && d.Person == person, cancelled) is not { } row)
            {
                return null;
            }

            try
            {
                return new(row.Kind, new(key.OpenText(row.Name, NamePlace(row.Id)), key.Open(await vault.OpenAsync(row.Blob, row.Checksum, cancelled), BlobPlace(row.Blob))),
                    row.Corrections is null ? null : key.Open(row.Corrections, CorrectionsPlace(row.Id)));
            }
            catch (VaultDamagedException) when (!again)
            {
                // It may just have been sealed anew, under another name.
            }
        }
    }

    /// <summary>Deletes a person's document; another person's stays.</summary>
    public async Task<bool> DeleteAsync(Identifier person, Identifier document, CancellationToken cancelled)
    {
        await database.ReadyAsync(cancelled);
        await using var data = new DocumentsData(database);
        if (await data.Documents.SingleOrDefaultAsync(d => d.Id == document && d.Person == person, cancelled) is not { } row)
        {
            return false;
        }

        data.Documents.Remove(row);
        await data.SaveChangesAsync(cancelled);
        vault.Delete(row.Blob);
        await audit.AddAsync(person, "document-deleted", document.ToString(), cancelled);
        return true;
    }

    internal static string NamePlace(Identifier id) => $"documents/{id}/name";
    internal static string BlobPlace(Identifier blob) => $"documents/content/{blob}";
    internal static string CorrectionsPlace(Identifier id) => $"documents/{id}/corrections";

    private async Task<IReadOnlyList<Identifier>> ReceiveAsync(Identifier person, string kind, IEnumerable<UploadedFile> files, CancellationToken cancelled)
    {
        if (await keys.FindAsync(person, cancelled) is not { } key)
        {
            return [];
        }

        var received = new List<Identifier>();
        await using var data = new DocumentsData(database);
        foreach (var file in files)
        {
            var (id, blob, now) = (Identifiers.Next(time), Identifiers.Next(time), time.GetUtcNow());

            // The bytes first: a row is there only when what it names is.
            var checksum = vault.Put(blob, key.Seal(file.Content.Span, BlobPlace(blob)));
            data.Documents.Add(new() { Id = id, Person = person, Kind = kind, State = DocumentStates.Received, Name = key.Seal(file.Name, NamePlace(id)), Bytes = file.Content.Length, Blob = blob, Checksum = checksum, ReceivedAt = now, MovedAt = now });
            received.Add(id);
        }

        await data.SaveChangesAsync(cancelled);
        foreach (var id in received)
        {
            await audit.AddAsync(person, "document-received", id.ToString(), cancelled);
        }

        return received;
    }

    private async Task MoveAsync(Identifier person, IReadOnlyList<Identifier> documents, string state, string? code, CancellationToken cancelled)
    {
        await using var data = new DocumentsData(database);
        var now = time.GetUtcNow();
        await data.Documents.Where(d => d.Person == person && documents.Contains(d.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, state).SetProperty(d => d.Code, code).SetProperty(d => d.MovedAt, now), cancelled);
    }

    private async Task CorrectAsync(Identifier person, IReadOnlyList<Identifier> documents, byte[] corrections, CancellationToken cancelled)
    {
        if (await keys.FindAsync(person, cancelled) is not { } key)
        {
            return;
        }

        await using var data = new DocumentsData(database);
        foreach (var row in await data.Documents.Where(d => d.Person == person && documents.Contains(d.Id)).ToListAsync(cancelled))
        {
            row.Corrections = key.Seal(corrections, CorrectionsPlace(row.Id));
        }

        await data.SaveChangesAsync(cancelled);
    }
}

/// <summary>A kept document, opened.</summary>
/// <param name="Kind">What it was sent as.</param>
/// <param name="File">As it was sent.</param>
/// <param name="Corrections">The file of corrections; null where nothing was put right.</param>
internal sealed record OpenedDocument(string Kind, UploadedFile File, byte[]? Corrections);
