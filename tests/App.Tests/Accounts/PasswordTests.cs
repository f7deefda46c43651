using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Prospect.App.Accounts.Factors;
using Prospect.App.Accounts.Keeping;
using Prospect.App.Accounts.Passwords;

namespace Prospect.App.Tests.Accounts;

public sealed class PasswordTests
{
    private static readonly PasswordHashing Hashing = new(new() { BcryptCost = 4 });

    [Fact]
    public void Every_letter_of_a_long_password_counts_and_so_does_what_stands_behind_a_nul()
    {
        var longest = new string('x', 71);
        var hash = Hashing.Hash(longest + "éa");
        Assert.True(PasswordHashing.Verify(hash, longest + "éa"));
        Assert.False(PasswordHashing.Verify(hash, longest + "éb"));
        Assert.False(PasswordHashing.Verify(hash, longest));
        var nul = Hashing.Hash("abcdefgh\0right");
        Assert.True(PasswordHashing.Verify(nul, "abcdefgh\0right"));
        Assert.False(PasswordHashing.Verify(nul, "abcdefgh\0wrong"));
        Assert.False(PasswordHashing.Verify(nul, "abcdefgh"));
        Assert.NotEqual(Hashing.Hash("the same"), Hashing.Hash("the same"));
        Assert.All((string[])["", "nonsense", "$2a$", "$2a$99$abcdefghijklmnopqrstuv"], bad => Assert.False(PasswordHashing.Verify(bad, "x")));
    }

    [Fact]
    public void A_hash_of_a_lower_cost_is_known_as_old()
    {
        var hash = Hashing.Hash("violet anvil mosaic 3");
        Assert.False(Hashing.IsOld(hash));
        Assert.True(new PasswordHashing(new() { BcryptCost = 5 }).IsOld(hash));
    }

    [Theory]
    [InlineData("password")]
    [InlineData("Password2024!")]
    [InlineData("p4$$w0rd")]
    [InlineData("!!Dragon99")]
    [InlineData("monkeymonkey")]
    [InlineData("iloveyou123")]
    [InlineData("princessangel1")]
    [InlineData("qwertyuiop")]
    [InlineData("Qwerty12345")]
    [InlineData("1q2w3e4r5t")]
    [InlineData("12345678")]
    [InlineData("87654321")]
    [InlineData("abcdefgh1")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abababababab")]
    [InlineData("prospect1")]
    [InlineData("ada.ember77")]
    [InlineData("Ada.Ember!")]
    [InlineData("short1")]
    [InlineData("Summer2026")]
    public void What_is_tried_first_is_refused(string password) => Assert.NotNull(PasswordRules.Fault(password, "ada.ember@example.org"));

    [Theory]
    [InlineData("violet anvil mosaic 3")]
    [InlineData("correct horse battery staple")]
    [InlineData("dragonfly over wet stones")]
    [InlineData("Tr7!kzQw0p")]
    [InlineData("кошка на крыше сидит")]
    [InlineData("pineapple-harbour-tin")]
    public void What_is_hard_to_guess_is_taken_whatever_it_is_made_of(string password) => Assert.Null(PasswordRules.Fault(password, "ada.ember@example.org"));

    [Fact]
    public async Task A_breached_password_is_found_in_a_sorted_file_wherever_it_stands()
    {
        var hashes = Enumerable.Range(0, 500).Select(i => Sha1($"breached {i}")).Order(StringComparer.Ordinal).ToList();
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, hashes.Select((h, i) => $"{h}:{i * 37}"), TestContext.Current.CancellationToken);
        Assert.All(Enumerable.Range(0, 500), i => Assert.True(BreachedPasswords.IsInFile(file, Sha1($"breached {i}"))));
        Assert.All(Enumerable.Range(0, 500), i => Assert.False(BreachedPasswords.IsInFile(file, Sha1($"unknown {i}"))));
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        Assert.False(BreachedPasswords.IsInFile(file, hashes[0]));
        File.Delete(file);
    }

    [Fact]
    public async Task Beyond_those_who_may_wait_everybody_is_told_to_come_again_and_pages_keep_their_cores()
    {
        using var gate = new HashGate(new() { HashesAtOnce = 2, HashesWaiting = 3 });
        using var door = new ManualResetEventSlim();
        var (inside, most, answers) = (0, 0, new ConcurrentBag<bool>());
        var all = Enumerable.Range(0, 12).Select(async _ => answers.Add((await gate.RunAsync(() =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            door.Wait(TestContext.Current.CancellationToken);
            Interlocked.Decrement(ref inside);
            return true;
        }, TestContext.Current.CancellationToken)).Ok)).ToList();
        Assert.Equal(7, answers.Count(ok => !ok));
        door.Set();
        await Task.WhenAll(all);
        Assert.Equal(5, answers.Count(ok => ok));
        Assert.InRange(most, 1, 2);
        Assert.True((await gate.RunAsync(() => true, TestContext.Current.CancellationToken)).Ok);
    }

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_rfc_6238(long seconds, string code)
    {
        // Its test key, 12345678901234567890, in Base32.
        const string key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        Assert.Equal(code, OneTimeCodes.Code(key, seconds / 30));
        Assert.Equal(seconds / 30, OneTimeCodes.StepOf(key, code, DateTimeOffset.FromUnixTimeSeconds(seconds), 0));
        Assert.Null(OneTimeCodes.StepOf(key, code, DateTimeOffset.FromUnixTimeSeconds(seconds), seconds / 30));
        Assert.Null(OneTimeCodes.StepOf(key, code, DateTimeOffset.FromUnixTimeSeconds(seconds + 90), 0));
    }

    [Fact]
    public void A_key_that_is_made_is_read_back()
    {
        var key = OneTimeCodes.MakeKey();
        Assert.Equal(32, key.Length);
        Assert.NotEqual(key, OneTimeCodes.MakeKey());
        Assert.Equal(6, OneTimeCodes.Code(key, 1).Length);
    }

    private static string Sha1(string text) => Convert.ToHexString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes(text)));
}
