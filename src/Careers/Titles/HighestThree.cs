namespace Prospect.Careers.Titles;

/// <summary>The three highest of some numbers, none below zero.</summary>
internal struct HighestThree
{
    private float third;

    public float First { get; private set; }

    public float Second { get; private set; }

    public readonly float Mean => (First + Second + third) / 3;

    public void Offer(float number)
    {
        if (number > First)
        {
            (First, Second, third) = (number, First, Second);
        }
        else if (number > Second)
        {
            (Second, third) = (number, Second);
        }
        else
        {
            third = Math.Max(third, number);
        }
    }
}
