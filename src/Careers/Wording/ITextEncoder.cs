namespace Prospect.Careers.Wording;

/// <summary>A model that turns a text into a vector whose direction tells its sense. One that a user brings takes the place of the shipped finder of implied skills.</summary>
/// <remarks>It must be safe for several threads, and the same text must give the same vector.</remarks>
public interface ITextEncoder
{
    /// <summary>Tells the model from every other, in at most 20 letters and digits: vectors are only compared with those of the same model.</summary>
    string Key { get; }

    /// <summary>Values in a vector, from 1 to 4,096.</summary>
    int Width { get; }

    /// <summary>Encodes a text, of which the model may read no more than its beginning.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="into"><see cref="Width"/> values, of any length; all of them zero where the model knows nothing of the text.</param>
    void Encode(string text, Span<float> into);
}
