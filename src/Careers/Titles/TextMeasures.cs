namespace Prospect.Careers.Titles;

/// <summary>Compares a description, sentence by sentence, with what is known of the work of an occupation.</summary>
/// <remarks>Most of an advertisement is about the employer; the sentences nearest to the occupation are about the work.</remarks>
internal readonly ref struct TextMeasures(TitleIndex index, TitleQuery query)
{
    private readonly TitleQuery query = query;
    private readonly ReadOnlySpan<sbyte> abouts = index.Abouts, centres = index.Centres, tasks = index.GroupTasks, needs = index.Needs;
    private readonly ReadOnlySpan<int> groups = index.Groups;

    public void Measure(int occupation, float[] f)
    {
        f[42] = query.TextVector is null ? 0 : WordVectors.Cosine(query.TextVector, Of(centres, occupation));
        f[44] = WordVectors.Cosine(query.Vector, Of(abouts, occupation));
        f[60] = WordVectors.Cosine(query.Vector, Of(needs, occupation));
        if (query.Sentences.Count == 0)
        {
            return;
        }

        var about = Of(abouts, occupation);
        var centre = Of(centres, occupation);
        var group = Of(tasks, groups[occupation]);
        var need = Of(needs, occupation);
        var (work, ofGroup, ofNeed) = (new HighestThree(), new HighestThree(), new HighestThree());
        foreach (var sentence in query.Sentences)
        {
            work.Offer(WordVectors.Cosine(sentence, about) + WordVectors.Cosine(sentence, centre));
            ofGroup.Offer(WordVectors.Cosine(sentence, group));
            ofNeed.Offer(WordVectors.Cosine(sentence, need));
        }

        (f[51], f[65], f[67]) = (work.Mean / 2, ofGroup.Mean, ofNeed.Mean);
    }

    private static ReadOnlySpan<sbyte> Of(ReadOnlySpan<sbyte> rows, int row) => rows.Slice(row * WordVectors.Size, WordVectors.Size);
}
