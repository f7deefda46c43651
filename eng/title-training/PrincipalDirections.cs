namespace Prospect.TitleTraining;

/// <summary>Projects vectors onto the directions in which they vary most, found by orthogonal iteration.</summary>
internal sealed class PrincipalDirections
{
    private readonly float[] mean;
    private readonly float[][] directions;

    public PrincipalDirections(IReadOnlyList<float[]> vectors, int count)
    {
        var size = vectors[0].Length;
        mean = new float[size];
        foreach (var v in vectors)
        {
            Floats.Add(mean, v, 1f / vectors.Count);
        }

        var covariance = new float[size][];
        for (var i = 0; i < size; i++)
        {
            covariance[i] = new float[size];
        }

        foreach (var v in vectors)
        {
            var centred = v.ToArray();
            Floats.Add(centred, mean, -1);
            for (var i = 0; i < size; i++)
            {
                Floats.Add(covariance[i], centred, centred[i] / vectors.Count);
            }
        }

        var random = new Random(7);
        directions = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, size).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray())];
        for (var round = 0; round < 60; round++)
        {
            for (var k = 0; k < count; k++)
            {
                directions[k] = [.. covariance.Select(row => Floats.Dot(row, directions[k]))];
                for (var j = 0; j < k; j++)
                {
                    Floats.Add(directions[k], directions[j], -Floats.Dot(directions[k], directions[j]));
                }

                Floats.Normalise(directions[k]);
            }
        }
    }

    /// <summary>Of unit length.</summary>
    public float[] Of(float[] vector)
    {
        var centred = vector.ToArray();
        Floats.Add(centred, mean, -1);
        float[] result = [.. directions.Select(d => Floats.Dot(d, centred))];
        Floats.Normalise(result);
        return result;
    }
}
