namespace Prospect.Careers.Titles;

/// <summary>What the groups that an occupation belongs to say of a title: their examples, the heads of their titles, and the occupations right above and below.</summary>
internal readonly ref struct GroupMeasures
{
    private readonly TitleQuery query;
    private readonly ReadOnlySpan<int> groups, starts, above;
    private readonly ReadOnlySpan<sbyte> examples;
    private readonly ReadOnlySpan<uint> forms;
    private readonly ReadOnlySpan<byte> majors, headMajors, headShares;
    private readonly ReadOnlySpan<float> below;
    private readonly bool knowsHead;

    public GroupMeasures(TitleIndex index, TitleQuery query)
    {
        this.query = query;
        groups = index.Groups;
        starts = index.ExampleStarts;
        above = index.Above;
        below = index.Below;
        examples = index.ExampleVectors;
        forms = index.ExampleForms;
        majors = index.Majors;
        var head = query.Sequence.Count > 0 ? index.HeadWords.BinarySearch(query.Sequence[^1].Feature) : -1;
        knowsHead = head >= 0;
        if (knowsHead)
        {
            var (from, to) = (index.HeadStarts[head], index.HeadStarts[head + 1]);
            headMajors = index.HeadMajors[from..to];
            headShares = index.HeadShares[from..to];
        }
    }

    public void Measure(int occupation, TitleLikelihoods likely, float[] f)
    {
        var group = groups[occupation];
        for (var e = starts[group]; e < starts[group + 1]; e++)
        {
            f[62] = Math.Max(f[62], WordVectors.Cosine(query.Vector, examples.Slice(e * WordVectors.Size, WordVectors.Size)));
            f[64] = forms[e] == query.Form ? 1 : f[64];
        }

        f[57] = above[occupation] is >= 0 and var parent ? likely.Words[parent] + likely.Runs[parent] - likely.Words[occupation] - likely.Runs[occupation] : 0;
        f[58] = below[occupation];
        f[59] = knowsHead ? Share(majors[occupation]) : 0.5f;
    }

    // Of the occupations that are called by the title's head, how many are in this major group.
    private float Share(byte major) => headMajors.IndexOf(major) is >= 0 and var at ? headShares[at] / 255f : 0;
}
