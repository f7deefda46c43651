namespace Prospect.Careers.Titles;

/// <summary>Keeps the places of the highest of many numbers; of equal ones those that came first.</summary>
internal ref struct BestFew(Span<float> scores, Span<int> places)
{
    private readonly Span<float> scores = scores;
    private readonly Span<int> places = places;
    private int count;
    private float least = float.NegativeInfinity;

    /// <summary>By falling score.</summary>
    public readonly ReadOnlySpan<int> Places => places[..count];

    public void Offer(int place, float score)
    {
        // Most of them are not among the best, and leave here.
        if (score > least)
        {
            Insert(place, score);
        }
    }

    private void Insert(int place, float score)
    {
        var at = count < scores.Length ? count++ : count - 1;
        while (at > 0 && score > scores[at - 1])
        {
            (scores[at], places[at]) = (scores[at - 1], places[at - 1]);
            at--;
        }

        (scores[at], places[at]) = (score, place);
        least = count == scores.Length ? scores[^1] : float.NegativeInfinity;
    }
}
