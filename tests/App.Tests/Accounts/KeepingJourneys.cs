using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Prospect.App.Privacy;
using Prospect.Kernel;
using Prospect.Platform.Auditing;
using Prospect.Platform.Data;
using Prospect.Platform.Secrets;

namespace Prospect.App.Tests.Accounts;

public sealed class KeepingOnSqlite(AccountApp app) : KeepingJourneys(app), IClassFixture<AccountApp>
{
    [Fact]
    public async Task A_restored_backup_does_not_bring_an_erased_person_back()
    {
        using var ada = App.Somebody();
        using var grace = App.Somebody();
        await ada.JoinAsync(App);
        await grace.JoinAsync(App);
        var backup = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await CopyAsync(Path.Combine(App.Home, "prospect.db"), backup);
        await EraseAsync(ada);
        await CopyAsync(backup, Path.Combine(App.Home, "prospect.db"));
        File.Delete(backup);

        // The backup knows the account again, and its ledger nothing of the erasure.
        using (var thief = App.Somebody())
        {
            Person.AssertLedTo("/account", await thief.SignInAsync(ada.Email, ada.Password));
        }

        Assert.Equal(1, await App.Services.GetRequiredService<Erasure>().OfTheRestoredAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await App.Services.GetRequiredService<Erasure>().OfTheRestoredAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.SignInAsync()).StatusCode);
        using var again = App.Somebody();
        Person.AssertLedTo("/account", await again.SignInAsync(grace.Email, grace.Password));
    }

    private static async Task CopyAsync(string from, string to)
    {
        await using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        await using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        await source.OpenAsync(TestContext.Current.CancellationToken);
        await target.OpenAsync(TestContext.Current.CancellationToken);
        source.BackupDatabase(target);
    }
}

public sealed class KeepingOnPostgres(PostgresAccountApp app) : KeepingJourneys(app), IClassFixture<PostgresAccountApp>;

/// <summary>What is kept of a signed-in person, whichever database it is kept in.</summary>
public abstract class KeepingJourneys(AccountApp app)
{
    private static readonly byte[] Report = File.ReadAllBytes(Papers.Example("experian-two-cards-near-limit.pdf"));

    protected AccountApp App => app;

    [Fact]
    public async Task A_document_is_kept_with_its_state_opened_put_right_and_deleted_by_its_owner_alone()
    {
        using var ada = app.Somebody();
        using var stranger = app.Somebody();
        await ada.JoinAsync(app);
        await stranger.JoinAsync(app);
        var answer = await (await ada.SendAsync(HttpMethod.Post, "/credit", Asking.Form(("my report.pdf", Report)))).Html();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ada.SendAsync(HttpMethod.Post, "/career", Asking.Form("shopping.txt", "two eggs and a loaf of bread"))).StatusCode);
        var list = await ada.PageAsync("/account/documents");
        var items = list.QuerySelectorAll(".mine-list li").Select(i => i.TextContent).ToList();
        Assert.Equal(2, items.Count);
        Assert.Contains("not read", items[0], StringComparison.Ordinal);
        Assert.Contains("my report.pdf", items[1], StringComparison.Ordinal);
        Assert.Contains("analysed", items[1], StringComparison.Ordinal);

        var open = list.QuerySelectorAll(".mine-list li a")[2].GetAttribute("href")!;
        var original = list.QuerySelectorAll(".mine-list li a")[3].GetAttribute("href")!;
        Assert.Equal(Weighs(answer), Weighs(await ada.PageAsync(open)));
        Assert.Equal(Report, await (await ada.GetAsync(original)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        // What is put right is kept with it.
        var asked = await (await ada.SendAsync(HttpMethod.Post, "/credit/corrections", Carried(await ada.PageAsync(open), ("edit", "0-0")))).Html();
        var values = asked.QuerySelectorAll<IHtmlInputElement>("form.correct input[name]").Select(i => (i.Name!, i.Value))
            .Concat(asked.QuerySelectorAll<IHtmlSelectElement>("form.correct select").Select(s => (s.Name!, s.Value!))).Where(v => v.Item1 != "reading" && v.Item1 != "v.balance");
        await ada.SendAsync(HttpMethod.Post, "/credit/corrections", Carried(asked, [.. values, ("v.balance", "$1.50"), ("save", "0-0")]));
        var again = await ada.PageAsync(open);
        Assert.Contains("corrected by you", again.QuerySelector("#account-0-0 .corrected")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("with your corrections", (await ada.PageAsync("/account/documents")).QuerySelector(".mine-list")!.TextContent, StringComparison.Ordinal);

        Assert.All(await Task.WhenAll(stranger.GetAsync(open), stranger.GetAsync(original), stranger.GetAsync(open + "x"), stranger.GetAsync("/career" + open[7..])), r => Assert.Equal(HttpStatusCode.NotFound, r.StatusCode));
        var mark = (await stranger.PageAsync("/account")).QuerySelector("input[name=form]")!.GetAttribute("value")!;
        var id = open.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SendAsync(HttpMethod.Post, "/account/documents/delete", new FormUrlEncodedContent([new("form", mark), new("document", id)]))).StatusCode);
        Person.AssertLedTo("/account/documents", await ada.SubmitAsync(list, ("document", id)));
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync(open)).StatusCode);
        Assert.Single((await ada.PageAsync("/account/documents")).QuerySelectorAll(".mine-list li"));
    }

    [Fact]
    public async Task Nothing_is_kept_of_whoever_is_not_signed_in()
    {
        using var nobody = app.Somebody();
        var before = Blobs();
        await nobody.SendAsync(HttpMethod.Post, "/career", Asking.Form("tamsin.txt", Papers.Resume));
        Assert.Equal(before, Blobs());

        int Blobs() => Directory.Exists(Path.Combine(app.Home, "vault")) ? Directory.GetFiles(Path.Combine(app.Home, "vault"), "*", SearchOption.AllDirectories).Length : 0;
    }

    [Fact]
    public async Task Everything_is_taken_along_after_a_new_key_and_then_destroyed_with_a_receipt()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        await ada.SendAsync(HttpMethod.Post, "/career", Asking.Form("../../tamsin.txt", Papers.Resume));
        await RenewAsync();
        var archive = await (await ada.FillAsync("/account/data/export")).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using (var zip = new ZipArchive(archive))
        {
            Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("..", StringComparison.Ordinal));
            Assert.Equal(ada.Email, Json(zip, "person.json").GetProperty("email").GetString());
            var document = Assert.Single(Json(zip, "documents.json").EnumerateArray());
            Assert.Equal("analysed", document.GetProperty("state").GetString());
            using var file = new StreamReader(zip.GetEntry($"documents/{document.GetProperty("id").GetString()}/tamsin.txt")!.Open());
            Assert.Equal(Papers.Resume, await file.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        var receipt = await EraseAsync(ada);
        Assert.Contains(receipt, (await app.LettersAsync(ada.Email, 2))[^1].TextBody, StringComparison.Ordinal);
        Assert.False(await ada.IsSignedInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.SignInAsync()).StatusCode);
        Assert.Null((await app.Services.GetRequiredService<AuditTrail>().VerifyAsync(TestContext.Current.CancellationToken)).Fault);
        Assert.Contains(receipt.Split(' ')[1], await File.ReadAllTextAsync(Path.Combine(app.Home, "erased.ledger"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        async Task RenewAsync()
        {
            var keys = app.Services.GetRequiredService<PersonKeys>();
            var renewing = app.Services.GetRequiredService<RenewKey>();
            foreach (var person in await keys.EverybodyAsync(TestContext.Current.CancellationToken))
            {
                await renewing.BeginAsync(person, TestContext.Current.CancellationToken);
            }

            app.Clock.Pass(TimeSpan.FromHours(2));
            foreach (var person in await keys.EverybodyAsync(TestContext.Current.CancellationToken))
            {
                await renewing.EndAsync(person, TestContext.Current.CancellationToken);
            }

            await ada.FillAsync("/account/proof", ("password", ada.Password));
        }
    }

    [Fact]
    public async Task In_database_vault_and_log_nothing_of_a_person_stands_in_clear()
    {
        using var ada = app.Somebody();
        await ada.JoinAsync(app);
        await ada.SendAsync(HttpMethod.Post, "/career", Asking.Form("Tamsin Okafor 2026.txt", Papers.Resume));
        await ada.SendAsync(HttpMethod.Post, "/credit", Asking.Form(("Tamsins report.pdf", Report)));
        await ada.SubmitAsync(await ada.PageAsync("/account/factor"), ("do", "begin"));
        var key = (await ada.PageAsync("/account/factor")).QuerySelector("code.key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await ada.FillAsync("/account/address", ("email", "moving." + ada.Email));
        await app.LettersAsync("moving." + ada.Email);
        await ada.FillAsync("/account/forgotten", ("email", ada.Email));
        await app.LettersAsync(ada.Email, 2);
        using (var thief = app.Somebody())
        {
            await thief.SignInAsync(ada.Email, "a wrong guess of hers");
        }

        string[] words = [ada.Email, ada.Email.Split('@')[0], ada.Password, "a wrong guess of hers", key, "Tamsin Okafor", "tamsin.okafor@example.org", "(555) 010-7788", "Larchmont Freight", "Backend developer who likes small services", "Firefox on Linux", "%PDF-1"];
        var haystacks = new List<(string Where, byte[] Bytes)> { ("log", Encoding.UTF8.GetBytes(app.Log.All)), ("database", await DumpAsync()) };
        haystacks.AddRange(Directory.GetFiles(app.Home, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/mail/", StringComparison.Ordinal)).Select(f => (f, Shared(f))));
        Assert.Contains(haystacks, h => h.Where.EndsWith(".sealed", StringComparison.Ordinal) && h.Bytes.Length >= Report.Length);
        Assert.Contains("accounts", Encoding.Latin1.GetString(haystacks[1].Bytes), StringComparison.Ordinal);
        foreach (var word in words)
        {
            foreach (var sought in (byte[][])[Encoding.UTF8.GetBytes(word), Encoding.Unicode.GetBytes(word), Encoding.UTF8.GetBytes(Uri.EscapeDataString(word)), Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(word))[..^4])])
            {
                Assert.All(haystacks, h => Assert.True(h.Bytes.AsSpan().IndexOf(sought) < 0, $"{word} stands in {h.Where}: {Around(h.Bytes, sought)}"));
            }
        }
    }

    protected static async Task<string> EraseAsync(Person person)
    {
        var page = await person.PageAsync("/account/data/erase");
        var answer = await person.SubmitAsync(page, ("sure", "yes"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Html()).QuerySelector("code.key")!.TextContent;
    }

    private async Task<byte[]> DumpAsync()
    {
        var database = app.Services.GetRequiredService<Database>();
        await using var connection = await database.OpenAsync(TestContext.Current.CancellationToken);
        using var all = new MemoryStream();
        if (connection is NpgsqlConnection postgres)
        {
            foreach (var table in (string[])["accounts", "sessions", "mailed_links", "documents", "person_keys", "house_keys", "erasures", "audit_lines", "schema_history"])
            {
                all.Write(Encoding.UTF8.GetBytes(table));
                await using var copy = await postgres.BeginRawBinaryCopyAsync($"COPY {table} TO STDOUT (FORMAT binary)", TestContext.Current.CancellationToken);
                await copy.CopyToAsync(all, TestContext.Current.CancellationToken);
            }
        }
        else
        {
            all.Write(Shared(Path.Combine(app.Home, "prospect.db")));
            all.Write(Shared(Path.Combine(app.Home, "prospect.db-wal")));
        }

        return all.ToArray();
    }

    private static byte[] Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Around(byte[] bytes, byte[] sought)
        => bytes.AsSpan().IndexOf(sought) is >= 0 and var at ? Encoding.Latin1.GetString(bytes, Math.Max(0, at - 120), Math.Min(bytes.Length - Math.Max(0, at - 120), 240)) : "";

    private static JsonElement Json(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    private static FormUrlEncodedContent Carried(IDocument page, params (string Name, string Value)[] fields)
        => new([new("reading", page.QuerySelector("input[name=reading]")!.GetAttribute("value")!), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);

    private static string Weighs(IDocument page) => page.QuerySelector("#weighs")!.TextContent;
}
