using NetArchTest.Rules;

namespace Prospect.House.Tests;

public class WallsTests
{
    // Room, and the rooms it may know. A room that is not named here fails the test below.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Kernel"] = [],
        ["Documents"] = ["Kernel"],
        ["Careers"] = ["Kernel", "Documents"],
        ["Credit"] = ["Kernel", "Documents"],
        ["Platform"] = ["Kernel"],
        ["App"] = ["Kernel", "Documents", "Careers", "Credit", "Platform"],
        ["Operations"] = ["Kernel", "Platform"],
        ["Host"] = ["Kernel", "Documents", "Careers", "Credit", "Platform", "App", "Operations"],
    };

    public static TheoryData<string> Rooms => [.. House.Rooms];
    public static TheoryData<string> Engines => [.. House.Engines];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_below_it(string room)
    {
        Assert.True(Arrows.ContainsKey(room), $"The room {room} has no place in the house: give it its arrows.");
        using var module = House.Module(room);
        var known = module.AssemblyReferences.Select(r => r.Name)
            .Where(n => n.StartsWith("Prospect.", StringComparison.Ordinal)).Select(n => n["Prospect.".Length..]);
        Assert.Empty(known.Except(Arrows[room]));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Namespaces_of_a_room_make_no_circle(string room)
    {
        using var module = House.Module(room);
        var root = $"Prospect.{room}";
        var arrows = References.Of(module)
            .Select(r => (From: References.Namespace(r.User), To: References.Namespace(r.Used)))
            .Where(a => a.From != a.To && a.From.StartsWith(root, StringComparison.Ordinal) && a.To.StartsWith(root, StringComparison.Ordinal))
            .Distinct().ToLookup(a => a.From, a => a.To);
        Assert.Null(Circles.Find(arrows));
    }

    [Fact]
    public void Careers_and_Credit_never_know_each_other_in_the_application_either()
    {
        Assert.True(Types.InAssembly(typeof(App.ProspectApp).Assembly).That().ResideInNamespace("Prospect.App.Careers")
            .ShouldNot().HaveDependencyOnAny("Prospect.Credit", "Prospect.App.Credit").GetResult().IsSuccessful);
        Assert.True(Types.InAssembly(typeof(App.ProspectApp).Assembly).That().ResideInNamespace("Prospect.App.Credit")
            .ShouldNot().HaveDependencyOnAny("Prospect.Careers", "Prospect.App.Careers").GetResult().IsSuccessful);
    }

    [Fact]
    public void What_capabilities_share_knows_none_of_them()
    {
        foreach (var shared in new[] { "Prospect.App.Shell", "Prospect.App.Uploads" })
        {
            Assert.True(Types.InAssembly(typeof(App.ProspectApp).Assembly).That().ResideInNamespace(shared)
                .ShouldNot().HaveDependencyOnAny("Prospect.App.Careers", "Prospect.App.Credit", "Prospect.Careers", "Prospect.Credit").GetResult().IsSuccessful, shared);
        }
    }

    [Theory, MemberData(nameof(Engines))]
    public void Engines_are_pure(string room)
    {
        // System.Environment is left to the banned symbols: the compiler itself asks it for the thread in every iterator.
        string[] outside =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
            "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Random", "System.Console",
            "System.Threading.Timer", "System.Security.Cryptography.RandomNumberGenerator",
        ];
        using var module = House.Module(room);
        var used = References.Of(module).Where(r => outside.Contains(r.Used.FullName) || References.Namespace(r.Used).StartsWith("System.Net", StringComparison.Ordinal)
            || References.Namespace(r.Used).StartsWith("System.Data", StringComparison.Ordinal) || References.Namespace(r.Used).StartsWith("Microsoft.", StringComparison.Ordinal) && !References.Namespace(r.Used).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(r => $"{r.User.FullName} uses {r.Used.FullName}").Distinct();
        Assert.Empty(used);
    }
}
