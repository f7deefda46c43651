using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Compiled;
using Prospect.Careers.Titles;
using Prospect.Kernel;

namespace Prospect.Careers.Tests;

public class CompilingCatalogues
{
    private static readonly Lazy<byte[]> StarterOnce = new(() => Compile(OccupationCatalogue.Starter));

    [Fact]
    public void The_same_catalogue_compiles_to_the_same_bytes()
        => Assert.Equal(StarterOnce.Value, Compile(OccupationCatalogue.Starter));

    [Fact]
    public void Nothing_is_lost_in_compiling()
    {
        var (before, after) = (OccupationCatalogue.Starter, Open(StarterOnce.Value).Value);
        Assert.Equal(before.Name, after.Name);
        Assert.Equal(before.Sources, after.Sources);
        AssertSame(before, after);
    }

    [Fact]
    public void Nothing_of_the_published_releases_is_lost_either()
    {
        var before = ImportingCatalogues.Published().Catalogue;
        AssertSame(before, Open(Compile(before)).Value);
    }

    [Fact]
    public void A_compiled_catalogue_finds_titles_as_one_in_memory_does()
    {
        var (before, after) = (OccupationCatalogue.Starter, Open(StarterOnce.Value).Value);
        foreach (var title in new[] { "Senior Software Engineer", "RN", "bus driver (nights)" })
        {
            Assert.Equal(
                TitleMatcher.Of(before).Match(title).Select(m => (m.Occupation.Code, m.Score)),
                TitleMatcher.Of(after).Match(title).Select(m => (m.Occupation.Code, m.Score)));
        }
    }

    [Fact]
    public void A_flipped_bit_is_found_wherever_it_is()
    {
        var whole = StarterOnce.Value;
        for (var i = 0; i < 60; i++)
        {
            // From the mark at the beginning to the padding at the end.
            var at = (int)((long)(whole.Length - 1) * i / 59);
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= (byte)(1 << (i % 8));
            var opened = Open(damaged);
            Assert.False(opened.Ok, $"A change at {at} was not found.");
            Assert.Equal(at < 8 ? "catalogue.foreign" : at < 12 ? "catalogue.outdated" : "catalogue.damaged", opened.Error.Code);
        }
    }

    [Theory]
    [InlineData(0, "catalogue.foreign")]
    [InlineData(7, "catalogue.foreign")]
    [InlineData(20, "catalogue.damaged")]
    [InlineData(32, "catalogue.damaged")]
    [InlineData(5000, "catalogue.damaged")]
    public void A_file_that_is_cut_short_is_refused(int length, string code)
        => Assert.Equal(code, Open(StarterOnce.Value[..length]).Error.Code);

    [Fact]
    public void A_file_that_goes_on_is_refused()
        => Assert.Equal("catalogue.damaged", Open([.. StarterOnce.Value, 0]).Error.Code);

    [Fact]
    public void Other_files_are_told_from_damaged_ones()
        => Assert.Equal("catalogue.foreign", Open("%PDF-1.7 and so on, for longer than a head"u8.ToArray()).Error.Code);

    [Fact]
    public void A_catalogue_of_an_older_form_says_so()
    {
        var older = (byte[])StarterOnce.Value.Clone();
        older[8] = 0;
        Assert.Equal("catalogue.outdated", Open(older).Error.Code);
    }

    private static void AssertSame(OccupationCatalogue before, OccupationCatalogue after)
    {
        Assert.Equal(before.Skills.Count, after.Skills.Count);
        Assert.Equal(before.Occupations.Count, after.Occupations.Count);
        Assert.All(before.Skills.Zip(after.Skills), p => Assert.Equivalent(p.First, p.Second, strict: true));
        Assert.All(before.Skills.Where((_, i) => i % 50 == 0), s => Assert.Equal(s.Label, after.FindSkill(s.Id)!.Label));
        Assert.All(before.Occupations.Where((_, i) => i % 20 == 0).Select(o => (o, after.FindOccupation(o.Code)!)), p => Assert.Equivalent(p.o, p.Item2, strict: true));
        Assert.Equivalent(before.SkillGroups.Take(50), after.SkillGroups.Take(50), strict: true);
        Assert.Equivalent(before.OccupationGroups.Take(50), after.OccupationGroups.Take(50), strict: true);
        Assert.Null(after.FindSkill("no such skill"));
        Assert.Null(after.FindOccupation(""));
    }

    private static byte[] Compile(OccupationCatalogue catalogue)
    {
        using var output = new MemoryStream();
        CareerCatalogue.Compile(catalogue, output);
        return output.ToArray();
    }

    private static Result<OccupationCatalogue> Open(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return CompiledCatalogue.Open(file, () => bytes);
    }
}
