using Prospect.Credit.Reports;

namespace Prospect.Credit.Reading;

/// <summary>Reads what courts have recorded.</summary>
internal static class PublicRecordSection
{
    public static IEnumerable<PublicRecord> Read(Section section, EvidenceSource evidence)
    {
        var record = new List<Value>();
        var rows = new List<Row>();
        for (var i = 0; i < section.Rows.Count; i++)
        {
            if (RunningValues.Of(section.Rows, i, Vocabulary.PublicRecord) is { } running)
            {
                var kind = new Value(Field.RecordType, section.Rows[i].Words[0].Text, [(section.Rows[i].Page, section.Rows[i].Words[0])], section.Rows[i], section.Rows[i].Box.X);
                yield return Make([kind, .. running.Values.Where(v => v.Field is not Field.RecordType)], "", evidence);
                i += running.Rows - 1;
            }
            else
            {
                rows.Add(section.Rows[i]);
            }
        }

        foreach (var value in Grid.Read(rows, Vocabulary.PublicRecord))
        {
            if (value.Field is not Field.OtherOfRecord && record.Exists(v => v.Field == value.Field && !ReferenceEquals(v.LabelRow, value.LabelRow)))
            {
                yield return Make(record, section, evidence);
                record = [];
            }

            record.Add(value);
        }

        if (record.Exists(v => v.Field is Field.RecordType or Field.Filed && !v.IsBlank))
        {
            yield return Make(record, section, evidence);
        }
    }

    private static PublicRecord Make(List<Value> values, Section section, EvidenceSource evidence) => Make(values, Title(values, section), evidence);

    /// <param name="values">The values of one record.</param>
    /// <param name="title">What stands above them, which may name the kind.</param>
    /// <param name="evidence">Makes the evidence.</param>
    public static PublicRecord Make(List<Value> values, string title, EvidenceSource evidence)
    {
        var (type, filed, status, amount) = (Of(values, Field.RecordType), Of(values, Field.Filed), Of(values, Field.RecordStatus), Of(values, Field.Amount));
        return new()
        {
            Kind = Kind(string.Join(' ', values.Where(v => v.Field is Field.RecordType && !v.IsBlank).Select(v => v.Text))) is var kind and not PublicRecordKind.Other ? kind : Kind(title + " " + type?.Text),
            Filed = DateText.Read(filed?.Text),
            Status = status is null ? Outcome(type?.Text) : Bare(status.Text),
            Amount = MoneyText.Read(amount?.Text),
            OnRecordUntil = DateText.Read(Of(values, Field.OnRecordUntil)?.Text),
            Evidence = evidence.Of(new[] { ("kind", type), ("filed", filed), ("status", status), ("amount", amount) }
                .Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!.Words.ToList()))),
        };
    }

    private static Value? Of(List<Value> values, Field field) => values.Find(v => v.Field == field && !v.IsBlank);

    private static string Bare(string text) => text.Trim('>', '<', ' ', '.');

    // Where the report names no outcome of its own, the type may end in it: CHAPTER 7 BANKRUPTCY DISCHARGED.
    private static string? Outcome(string? type)
        => type?.Split(' ').LastOrDefault(w => Phrase.Word(w) is "discharged" or "dismissed" or "filed" or "satisfied" or "released" or "paid" or "withdrawn" or "vacated" or "closed" or "completed") is { } word ? Bare(word) : null;

    private static string Title(List<Value> values, Section section)
    {
        var at = section.Rows.IndexOf(values[0].LabelRow);
        return section.Heading?.Text + " " + string.Join(' ', section.Rows.Take(at).TakeLast(2).Select(r => r.Text));
    }

    private static PublicRecordKind Kind(string text)
    {
        var plain = Phrase.Of(text);
        return (plain.Contains("13", StringComparison.Ordinal) && (plain.Contains("chapter", StringComparison.Ordinal) || plain.Contains("ch", StringComparison.Ordinal) || plain.Length <= 3)) || plain.Contains("chapter xiii", StringComparison.Ordinal) ? PublicRecordKind.Bankruptcy13
            : plain.Contains("chapter 7", StringComparison.Ordinal) || plain.Contains("chapter vii", StringComparison.Ordinal) || plain.Contains("ch 7", StringComparison.Ordinal) || plain.Contains("ch-7", StringComparison.Ordinal) || plain.Trim() is "7" ? PublicRecordKind.Bankruptcy7
            : plain.Contains("judg", StringComparison.Ordinal) ? PublicRecordKind.Judgment
            : plain.Contains("lien", StringComparison.Ordinal) ? PublicRecordKind.Lien
            : PublicRecordKind.Other;
    }
}
