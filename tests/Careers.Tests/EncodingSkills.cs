using System.Collections.Concurrent;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Skills;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Tests;

public sealed class EncodingSkills
{
    private static readonly OccupationCatalogue Catalogue = new("test", "1", [],
        [new("weld", "welding", SkillKind.Skill, [], [], "Join metal."), new("bake", "baking", SkillKind.Skill, [], [], ""), new("sew", "sewing", SkillKind.Skill, [], [], "")], []);

    [Theory]
    [InlineData("", "")]
    [InlineData(" . ", "")]
    [InlineData("You cook. You bake!\nYou clean", "You cook|You bake|You clean")]
    [InlineData("Node.js and C#; 3.5 years", "Node.js and C#|3.5 years")]
    [InlineData("• cook • bake", "cook|bake")]
    public void A_text_is_read_a_sentence_at_a_time(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Read(text)));

    [Theory]
    [InlineData("a", 5_000)]
    [InlineData("word ", 1_000)]
    [InlineData("word. ", 1_000)]
    public void A_long_one_is_cut_into_pieces_and_no_letter_is_lost(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var pieces = Read(text);
        Assert.All(pieces, p => Assert.InRange(p.Length, 1, 400));
        Assert.Equal(text.Count(char.IsLetter), pieces.Sum(p => p.Count(char.IsLetter)));
    }

    [Fact]
    public void The_best_sentence_counts_and_what_is_denied_is_left_out()
    {
        var finder = SkillFinder.Of(Catalogue.EncodedBy(new FirstLetters()));
        Assert.Equal(["sew", "weld"], finder.Rank("Something with yarn. Steel is joined. No experience with baking.", 2).Select(r => r.Skill.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("bake", finder.Rank("No experience with baking.", 3).Select(r => r.Skill.Id));
    }

    [Fact]
    public void A_text_of_which_the_model_knows_nothing_implies_nothing()
        => Assert.Empty(SkillFinder.Of(Catalogue.EncodedBy(new FirstLetters())).Rank("123. 456.", 3));

    private static string[] Read(string text)
    {
        var encoder = new FirstLetters();
        var finder = SkillFinder.Of(Catalogue.EncodedBy(encoder));
        _ = finder.Rank("ready", 1);
        encoder.Texts.Clear();
        _ = finder.Rank(text, 1);
        return [.. encoder.Texts];
    }

    /// <summary>Knows a text by the first letter of each of its words.</summary>
    private sealed class FirstLetters : ITextEncoder
    {
        public ConcurrentQueue<string> Texts { get; } = [];

        public string Key => "letters";

        public int Width => 26;

        public void Encode(string text, Span<float> into)
        {
            Texts.Enqueue(text);
            foreach (var word in text.Split(' '))
            {
                if (char.IsAsciiLetter(word[0]))
                {
                    into[char.ToLowerInvariant(word[0]) - 'a']++;
                }
            }
        }
    }
}
