using Prospect.Documents;

namespace Prospect.Credit.Reading;

/// <summary>A label at its place.</summary>
internal sealed record Label(Field Field, double X, double Right, double MiddleX, IReadOnlyList<Word> Words, bool EndsItsCell, bool HasColon, bool IsWrapped = false)
{
    /// <summary>True where it is written in capitals alone; short forms such as AKA are so always.</summary>
    public bool IsShouted { get; } = (Words.Count > 1 || Words[0].Text.Length > 4) && Words.Any(w => w.Text.Any(char.IsLetter)) && Words.All(w => !w.Text.Any(char.IsLower));

    /// <summary>True where what follows stands where the values of other labels of its column do.</summary>
    public bool AnswersInColumn { get; init; }

    /// <summary>True where nothing follows it, or a value that is set apart.</summary>
    public bool IsSetApart => EndsItsCell || HasColon || AnswersInColumn;

    /// <summary>True where a cell stands below it as values below their labels do.</summary>
    public bool IsAbove(Cell cell) => Math.Abs(X - cell.X) <= MostAside || Math.Abs(MiddleX - cell.MiddleX) <= MostAside;

    private const double MostAside = 8;
}

/// <summary>Finds the labels of a vocabulary in rows, those that wrap to further rows of their column too.</summary>
internal sealed class LabelFinder
{
    private static readonly HashSet<string> Units = ["(US$)", "(USD)", "($)", "(US", "$)", "(months)", "(dollars)"];

    private const double Aligned = 3, FlushRight = 0.7;
    private const int MostRowsOfALabel = 12, NearbyRows = 16, LabelsOfAColumn = 2;
    private readonly IReadOnlyList<Row> rows;
    private readonly Labels vocabulary;
    private readonly StackedLabels stacked;
    private readonly List<Label>[] found;
    private readonly bool labelsShout;

    public LabelFinder(IReadOnlyList<Row> rows, Labels vocabulary)
    {
        (this.rows, this.vocabulary, stacked) = (rows, vocabulary, new StackedLabels(rows, vocabulary));
        found = new List<Label>[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            found[i] = Candidates(i);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            AddOfColumns(i);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            found[i] = found[i].ConvertAll(l => l.EndsItsCell || l.HasColon ? l : l with { AnswersInColumn = AnswersInColumn(i, l) });
        }

        var sure = found.SelectMany(f => f).Where(l => l.IsSetApart).ToList();
        labelsShout = sure.Count(l => l.IsShouted) * 2 > sure.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            found[i] = Accepted(i);
        }

        for (var i = 1; i < rows.Count; i++)
        {
            found[i] = AnswersAbove(i) ? [] : found[i];
        }
    }

    public HashSet<Word> Continuations { get; } = new(ReferenceEqualityComparer.Instance);

    public List<Label> In(int row) => found[row];

    private List<Label> Candidates(int at)
    {
        var labels = new List<Label>();
        foreach (var cell in rows[at].Cells)
        {
            if (!Continuations.Contains(cell.Words[0]) && Candidate(at, cell, 0) is { } label)
            {
                labels.Add(label);
            }

            // Two fields in one run of words: only a label of two words with its colon is sure to be one.
            for (var i = 1; i + 1 < cell.Words.Count; i++)
            {
                if (vocabulary.Begins(cell.Plain[i]) && Candidate(at, cell, i) is { HasColon: true, Words.Count: >= 2 } inside && (labels.Count == 0 || inside.X > labels[^1].Right))
                {
                    labels.Add(inside);
                }
            }
        }

        return labels;
    }

    // A value may come so close to the next column that no gap parts them; what stands where other rows have their labels is one.
    private void AddOfColumns(int at)
    {
        foreach (var cell in rows[at].Cells)
        {
            for (var i = 1; i < cell.Words.Count; i++)
            {
                var word = cell.Words[i];
                if (char.IsLetter(word.Text[0]) && vocabulary.Begins(cell.Plain[i]) && !Continuations.Contains(word) && !found[at].Exists(l => l.Words.Contains(word)) && LabelsAt(at, word.Box.X) >= LabelsOfAColumn && Candidate(at, cell, i) is { } label)
                {
                    found[at].Add(label);
                    found[at].Sort((a, b) => a.X.CompareTo(b.X));
                }
            }
        }
    }

    // How many rows nearby have a label there.
    private int LabelsAt(int at, double x)
    {
        var count = 0;
        for (var i = Math.Max(0, at - NearbyRows); i < Math.Min(rows.Count, at + NearbyRows); i++)
        {
            count += rows[i].Page == rows[at].Page && found[i].Exists(l => Math.Abs(l.X - x) < 1 && (l.EndsItsCell || l.HasColon)) ? 1 : 0;
        }

        return count;
    }

    private Label? Candidate(int at, Cell cell, int start)
    {
        var match = vocabulary.Follow(cell.Plain, start);
        if (match.Unfinished is { } unfinished && IsAtLineEnd(cell, start + match.Reached - 1) && Finish(at, cell.Words[start].Box.X, cell.Words[start + match.Reached - 1].Box.Right, unfinished) is { } wrapped)
        {
            return Make(wrapped, cell, start, match.Reached, hasColon: true) with { IsWrapped = true };
        }

        // A line of a value may begin so: "as of Dec 2025".
        return match.Field is { } field && !(field is Field.BalanceDate && char.IsLower(cell.Words[start].Text[0])) ? Make(field, cell, start, match.Count, cell.Words[start + match.Count - 1].Text.EndsWith(':')) : null;
    }

    // A label wraps at the end of its line: nothing follows it but, further off, its value.
    private static bool IsAtLineEnd(Cell cell, int word)
        => cell.Words[word].Text[^1] is not (':' or ',') && (word + 1 == cell.Words.Count || cell.Words[word + 1].Box.X - cell.Words[word].Box.Right > 0.4 * cell.Words[word].Box.Height);

    private static Label Make(Field field, Cell cell, int start, int count, bool hasColon)
    {
        // "Confirmation #": what is nothing but a sign belongs to the label.
        while (start + count < cell.Words.Count && cell.Plain[start + count].Length == 0 && cell.Words[start + count].Text is "#" or "#:" or ":")
        {
            count++;
        }

        // "Previous Address 2": so does the number of several such, where the value stands apart.
        if (field is Field.CurrentAddress or Field.Address or Field.Employer or Field.FormerName && start + count + 1 == cell.Words.Count && cell.Words[start + count].Text is { Length: 1 } digit && char.IsAsciiDigit(digit[0]))
        {
            count++;
        }

        // "Credit limit (US$)": so does the unit.
        while (start + count < cell.Words.Count && Units.Contains(cell.Words[start + count].Text.TrimEnd(':')))
        {
            count++;
        }

        var words = cell.Words.Skip(start).Take(count).ToList();
        return new(field, words[0].Box.X, words[^1].Box.Right, (words[0].Box.X + words[^1].Box.Right) / 2, words, start + count == cell.Words.Count, hasColon || words[^1].Text.EndsWith(':'));
    }

    // The rest of a label that began in a cell stands in the cells right below it, and nothing but it: flush left, or flush right as the label is.
    private Field? Finish(int at, double left, double right, Labels.Node node)
    {
        var last = rows[at];
        var used = new List<Word>();
        Field? whole = null;
        for (var i = at + 1; i < rows.Count && i <= at + MostRowsOfALabel; i++)
        {
            var below = rows[i].Cells.FirstOrDefault(c => Math.Abs(c.X - left) <= Aligned || Math.Abs(c.Right - right) <= Aligned || (HasSignBefore(rows[i], c) && c.X > left && c.X - left < 1.5 * rows[i].Height));
            if (below is null && rows[i].Page == last.Page && rows[i].Box.Y - last.Box.Bottom < 0.75 * last.Height)
            {
                continue;
            }

            if (below is null || (rows[i].Page == last.Page && rows[i].Box.Y - last.Box.Bottom > 0.75 * last.Height))
            {
                return whole;
            }

            if (used.Count == 0 && stacked.AreTwo(at, i, left, below))
            {
                return whole;
            }

            var match = vocabulary.Follow(below.Plain, 0, node);
            if (match.Reached == 0 || vocabulary.Follow(below.Plain, 0) is { Field: not null, Count: var own } && own > match.Reached)
            {
                return whole;
            }

            used.AddRange(below.Words.Take(match.Reached));
            if (match.Field is { } reached && match.Count == match.Reached)
            {
                // A longer label may go on further below: "Actual Payment", then "Amount".
                whole = reached;
                Continuations.UnionWith(used);
            }

            if (match.Unfinished is null)
            {
                return whole;
            }

            (node, last) = (match.Unfinished, rows[i]);
        }

        return whole;
    }

    // "Account Type / - Detail": the dash that goes on from the line above looks like that of a list.
    private static bool HasSignBefore(Row row, Cell cell) => row.SignBefore?.ContainsKey(cell.Words[0]) == true;

    // A value may begin with a label's words (a creditor named BALANCE CREDIT UNION, the remark CLOSED). It stands beside a label that has
    // no value yet, and no column of labels begins where it does.
    private List<Label> Accepted(int at)
    {
        var accepted = new List<Label>();
        foreach (var label in found[at])
        {
            if ((label.IsShouted && !labelsShout) || (!label.IsSetApart && !IsFollowedByValue(at, label)))
            {
                continue;
            }

            var previous = accepted.Count > 0 ? accepted[^1] : null;
            var answers = previous is not null && !rows[at].Words.Any(w => w.Box.X > previous.Right && w.Box.X < label.X);
            // One word alone is a label only among labels; else it may be the rest of a value that wrapped.
            if (label.Words.Count == 1 && !label.HasColon && !HasColumn(at, label) && !HasValue(at, label))
            {
                continue;
            }

            // Where labels end in colons, a word without one beside a label is its value: "Activity Designator: Closed".
            if (!answers || (label.HasColon && !label.IsWrapped) || (HasColumn(at, label) && (label.HasColon || !previous!.HasColon || previous.IsWrapped)))
            {
                accepted.Add(label);
            }
        }

        return accepted;
    }

    // Below a row of nothing but labels stand their values, of which some may look like labels too: CLOSED.
    private bool AnswersAbove(int at)
        => found[at].Count > 0 && found[at].Count < rows[at].Cells.Count && found[at - 1] is { Count: >= 2 } above && above.Count == rows[at - 1].Cells.Count && above.TrueForAll(l => l.EndsItsCell)
        && rows[at].Page - rows[at - 1].Page <= 1 && rows[at].Cells.All(c => above.Exists(l => l.IsAbove(c)));

    // Prose may begin with a label's words too ("Reported without adverse information"). What follows a label is a value.
    private bool IsFollowedByValue(int at, Label label)
    {
        var next = rows[at].Words.First(w => w.Box.X > label.Right - 1 && !label.Words.Contains(w)).Text;
        return label.Words.Count > 1 && !label.IsShouted ? !char.IsLower(next[0]) : next[0] is '$' or '-' || char.IsAsciiDigit(next[0]);
    }

    // The longest labels of a column come close to their values; what follows stands where the values of other labels of the column do.
    private bool AnswersInColumn(int at, Label label)
    {
        var value = rows[at].Words.First(w => w.Box.X > label.Right - 1 && !label.Words.Contains(w)).Box.X;
        if (value - label.Right < 0.4 * rows[at].Height)
        {
            return false;
        }

        var count = 0;
        for (var i = Math.Max(0, at - NearbyRows); i < Math.Min(rows.Count, at + NearbyRows) && count < LabelsOfAColumn; i++)
        {
            count += i != at && found[i].Exists(l => (Math.Abs(l.X - label.X) < 1 || Math.Abs(l.Right - label.Right) <= FlushRight) && rows[i].Words.FirstOrDefault(w => w.Box.X > l.Right - 1 && !l.Words.Contains(w)) is { } next && Math.Abs(next.Box.X - value) < 1) ? 1 : 0;
        }

        return count >= LabelsOfAColumn;
    }

    // What stands next in the row is no label.
    private bool HasValue(int at, Label label)
        => rows[at].Words.FirstOrDefault(w => w.Box.X > label.Right) is { } next && !found[at].Exists(l => l.Words.Contains(next));

    private bool HasColumn(int at, Label label)
    {
        for (var i = Math.Max(0, at - 25); i < Math.Min(rows.Count, at + 25); i++)
        {
            if (i != at && found[i].Exists(l => (Math.Abs(l.X - label.X) <= Aligned || Math.Abs(l.Right - label.Right) <= FlushRight) && l.IsSetApart))
            {
                return true;
            }
        }

        if (found[at].Count == 2 && rows[at].Cells.Count == 2 && found[at].TrueForAll(l => l.EndsItsCell && l.Field is Field.Remarks or Field.OtherOfAccount))
        {
            // "Comments" and "Contact" are the heads of two columns, with what they hold below or on the next page.
            return true;
        }

        // A row of nothing but labels stands above a row of nothing but values.
        return found[at].Count >= 2 && rows[at].Cells.All(c => found[at].Exists(l => l.Words[0] == c.Words[0]))
            && at + 1 < rows.Count && rows[at + 1].Page - rows[at].Page <= 1 && found[at + 1].Count == 0 && rows[at + 1].Cells.Any(c => Math.Abs(c.X - label.X) <= 2 * Aligned || Math.Abs(c.MiddleX - label.MiddleX) <= 2 * Aligned);
    }
}
