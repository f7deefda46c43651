using System.Buffers.Binary;

namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>Makes occupations and skills of their records.</summary>
internal sealed class RecordMaking(ReadOnlyMemory<byte> texts)
{
    private const int RequirementLength = 8, AlignmentLength = 6;
    // Where the key stands in a record: after the fields of fixed length before it.
    private const int SkillIdAt = 6, OccupationCodeAt = 2 + 2 + (6 * 2) + 4 + 2 + 4 + 4;

    // Made once, as a requirement is made each time it is asked for, and dividing decimals is slow.
    private static readonly decimal[] Shares = [.. Enumerable.Range(0, RecordForm.Thousandths + 1).Select(i => i / (decimal)RecordForm.Thousandths)];

    public IReadOnlyList<Skill> Skills { get; set; } = [];

    public Skill Skill(ReadOnlyMemory<byte> section, int at)
    {
        var read = new RecordReader(section, texts, at);
        var (kind, reuse, isKnowledge) = ((SkillKind)read.Short(), (ReuseLevel)read.Short(), read.KnownShort());
        var (id, label, about) = (read.Text(), read.Text(), read.Text());
        return new(id, label, kind, read.TextList(), read.TextList(), about)
        {
            Reuse = reuse, IsKnowledge = isKnowledge is null ? null : isKnowledge == 1,
            Hidden = read.TextList(), Broader = read.TextList(), Related = read.TextList(),
        };
    }

    public Occupation Occupation(ReadOnlyMemory<byte> section, int at)
    {
        var read = new RecordReader(section, texts, at);
        var (zone, education, interests) = (read.KnownShort(), (EducationLevel?)read.KnownShort(), Interests(ref read));
        var (cents, year, paid, employment) = (read.Number(), read.Short(), read.KnownNumber(), read.KnownNumber());
        var (code, label, about, uri) = (read.Text(), read.Text(), read.Text(), read.Text());
        var (isco, broader, factsFrom, currency) = (read.Text(), read.Text(), read.Text(), read.Text());
        var (titles, hidden, tasks, related) = (read.TextList(), read.TextList(), read.TextList(), read.TextList());
        var aligned = read.List(AlignmentLength, (memory, place) => new Alignment(
            RecordReader.TextAt(texts.Span, BinaryPrimitives.ReadUInt32LittleEndian(memory.Span[place..])), Shares[BinaryPrimitives.ReadUInt16LittleEndian(memory.Span[(place + 4)..])]));
        return new(
            code, label, zone, education, interests, titles, about, tasks, read.List(RequirementLength, Requirement), related,
            cents == RecordForm.UnknownNumber ? null : new Wage(cents / (decimal)RecordForm.Hundredths, currency, year, paid))
        {
            Uri = uri, Isco = isco, Broader = broader, FactsFrom = factsFrom.Length == 0 ? null : factsFrom, Hidden = hidden, Employment = employment, Aligned = aligned,
        };
    }

    public SkillGroup SkillGroup(ReadOnlyMemory<byte> section, int at)
    {
        var read = new RecordReader(section, texts, at);
        return new(read.Text(), read.Text(), read.Text(), read.Text(), read.TextList());
    }

    public OccupationGroup OccupationGroup(ReadOnlyMemory<byte> section, int at)
    {
        var read = new RecordReader(section, texts, at);
        return new(read.Text(), read.Text(), read.Text());
    }

    /// <summary>A record of nothing but texts: two of the first, three of each further one.</summary>
    public string[] Words(ReadOnlyMemory<byte> section, int at)
    {
        var read = new RecordReader(section, texts, at);
        List<string> words = [];
        for (var left = section.Length - at; left >= 4 && words.Count < 3; left -= 4)
        {
            words.Add(read.Text());
        }

        return [.. words];
    }

    public ReadOnlyMemory<byte> SkillId(ReadOnlyMemory<byte> section, int place) => Key(section, place, SkillIdAt);

    public ReadOnlyMemory<byte> OccupationCode(ReadOnlyMemory<byte> section, int place) => Key(section, place, OccupationCodeAt);

    private ReadOnlyMemory<byte> Key(ReadOnlyMemory<byte> section, int place, int offset)
    {
        var start = BinaryPrimitives.ReadInt32LittleEndian(section.Span[(4 + (4 * place))..]) + offset;
        var text = (int)BinaryPrimitives.ReadUInt32LittleEndian(section.Span[start..]);
        return texts.Slice(text + 4, BinaryPrimitives.ReadInt32LittleEndian(texts.Span[text..]));
    }

    private Requirement Requirement(ReadOnlyMemory<byte> section, int place)
    {
        var entry = section.Span.Slice(place, RequirementLength);
        var (importance, level) = (BinaryPrimitives.ReadUInt16LittleEndian(entry[4..]), BinaryPrimitives.ReadUInt16LittleEndian(entry[6..]));
        return new(Skills[BinaryPrimitives.ReadInt32LittleEndian(entry)], Shares[importance & ~RecordForm.Essential], (importance & RecordForm.Essential) != 0)
        {
            Level = level == RecordForm.Unknown ? null : Shares[level],
        };
    }

    private static InterestProfile? Interests(ref RecordReader read)
    {
        Span<decimal> marks = stackalloc decimal[6];
        var isKnown = true;
        foreach (ref var mark in marks)
        {
            isKnown &= read.KnownShort() is { } hundredths && (mark = hundredths / (decimal)RecordForm.Hundredths) >= 0;
        }

        return isKnown ? new(marks[0], marks[1], marks[2], marks[3], marks[4], marks[5]) : null;
    }
}
