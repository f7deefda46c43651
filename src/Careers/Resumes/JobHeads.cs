namespace Prospect.Careers.Resumes;

/// <summary>Tells in the heads of jobs the title from the employer and the place. What holds for most heads of a résumé decides the doubtful ones.</summary>
internal static class JobHeads
{
    public static List<JobHead> Of(IReadOnlyList<JobDraft> drafts)
    {
        var heads = drafts.Select(Open).ToList();
        var under = Employers.RolesUnder(drafts, heads);
        for (var i = 0; i < heads.Count; i++)
        {
            heads[i].IsOfGroup = under[i] > 0;
            foreach (var role in heads.Skip(i + 1).Take(under[i]))
            {
                role.IsInGroup = true;
            }
        }

        var order = heads.Where(h => h.Pieces.Count >= 2).Sum(h => TitleFirst(h.Pieces[0].Text, h.Pieces[1].Text));
        var boldTitles = Math.Sign(heads.Where(h => h.Pieces.Count >= 2).Sum(h => BoldTitle(h.Pieces)));
        for (var i = 0; i < heads.Count; i++)
        {
            Assign(heads[i], drafts[i], order, boldTitles);
        }

        return heads;
    }

    private static JobHead Open(JobDraft draft)
    {
        var head = new JobHead();
        // A line that tells in lower case what the employer is ("Family-owned fruit processor") names neither title nor employer.
        var telling = draft.Head.Where(r => r == draft.Anchor || !Prose.IsBlurb(r.Text) || r.First.AllBold).ToList();
        foreach (var piece in HeadPieces.Of(telling, draft.Date))
        {
            var (rest, place) = CommaParts.WithoutPlace(piece.Passage);
            head.Location ??= place is { IsEmpty: false } ? place : null;
            if (rest.IsEmpty || Prose.Is(rest.Text) && TitleNouns.Score(rest.Text) < 0.5 && OrganisationWords.Score(rest.Text) < 0.5)
            {
                continue;
            }

            head.Pieces.Add(piece with { Passage = rest });
        }

        // "The Aldwick Grand, Singapore" under a title is an employer and its town, though it has the form of a place.
        if (head.Pieces is [var only] && TitleNouns.Score(only.Text) > 0 && head.Location is { } whole && CommaParts.Of(whole) is [var first, var town] && first.Text.Split(' ').Length >= 3 && !Places.IsCity(first.Text) && CommaParts.Of(only.Passage).Count <= 2 && Places.IsRegion(town.Text) && Standing(telling, whole))
        {
            head.Pieces.Add(new(first, only.Row + 1, only.Style));
            head.Location = town;
        }

        return head;
    }

    private static bool Standing(List<Row> rows, Passage whole) => rows.Exists(r => r.Cells.Any(c => c.Text == whole.Text));

    private static void Assign(JobHead head, JobDraft draft, double order, int boldTitles)
    {
        var pieces = head.Pieces;
        if (pieces.Count == 0)
        {
            return;
        }

        if (head.IsOfGroup)
        {
            head.Employer = pieces[0].Passage;
            return;
        }

        if (pieces.Count == 1)
        {
            if (head.IsInGroup && OrganisationWords.Score(CommaParts.Of(pieces[0].Passage)[^1].Text) < 1)
            {
                head.Title = pieces[0].Passage;
                return;
            }

            Single(head, pieces[0], draft, order);
            return;
        }

        var (title, employer) = Pair(pieces, order, boldTitles);
        head.Title = pieces[title].Passage;
        head.Employer = pieces[employer].Passage;
        head.EmployerStandsAbove = pieces[employer].Row < pieces[title].Row;
        WithinTitle(head, pieces, title, employer);
        if (CommaParts.Of(head.Employer) is [var self, _, ..] && SelfEmployed.IsNamed(self.Text))
        {
            head.Employer = self;
        }

        TownOfEmployer(head);
        if (head.Location is null && pieces.Count > 2)
        {
            head.Location = pieces.Where((p, i) => i != title && i != employer && p.Text.Length < 40 && Places.LooksLikeName(p.Text)
                && TitleNouns.Score(p.Text) < 0.3 && OrganisationWords.Score(p.Text) < 0.5 && p.Text.Split(' ').Length <= 3).Select(p => p.Passage).FirstOrDefault();
        }
    }

    private static (int Title, int Employer) Pair(List<HeadPiece> pieces, double order, int boldTitles)
    {
        var best = (Title: 0, Employer: 1);
        var bestScore = double.MinValue;
        for (var t = 0; t < pieces.Count; t++)
        {
            for (var e = 0; e < pieces.Count; e++)
            {
                if (t == e)
                {
                    continue;
                }

                var score = (2 * TitleNouns.Score(pieces[t].Text)) - TitleNouns.Score(pieces[e].Text)
                    + OrganisationWords.Score(pieces[e].Text) - (0.7 * OrganisationWords.Score(pieces[t].Text))
                    + (Math.Sign(order) * (t < e ? 0.6 : -0.6))
                    + (pieces[t].Style.Bold != pieces[e].Style.Bold ? boldTitles * (pieces[t].Style.Bold ? 0.4 : -0.4) : 0)
                    - (0.15 * (t + e)) - (0.05 * Math.Abs(t - e));
                if (score > bestScore)
                {
                    (best, bestScore) = ((t, e), score);
                }
            }
        }

        return best;
    }

    // "Department Lead, Footwear, Tamarind Department Stores": one piece holds both, between commas.
    private static void Single(JobHead head, HeadPiece piece, JobDraft draft, double order)
    {
        var parts = CommaParts.Of(piece.Passage);
        var isTitled = TitleNouns.Score(piece.Text) > 0;
        if (parts.Count == 1)
        {
            if (isTitled || OrganisationWords.Score(piece.Text) < 0.5)
            {
                head.Title = piece.Passage;
            }
            else
            {
                head.Employer = piece.Passage;
            }

            return;
        }

        double first = TitleNouns.Score(parts[0].Text), last = TitleNouns.Score(parts[^1].Text);
        if (last > first || (last == first && OrganisationWords.Score(parts[0].Text) > OrganisationWords.Score(parts[^1].Text) + 0.3))
        {
            // The title may itself have a comma: "Foxglove Outfitters, Department Lead, Footwear".
            (head.Employer, head.Title) = (parts[0], From(piece.Passage, parts, 1));
            return;
        }

        // "Junior Research Fellow, Collegium Sancti Wendelini, Leuven": the town comes last.
        if (parts.Count >= 3 && head.Location is null && last == 0 && first >= 0.7 && IsTown(parts[^1].Text)
            && (OrganisationWords.Score(parts[^2].Text) > 0.5 || (parts[^1].Text.Split(' ').Length == 1 && parts[^2].Text.Split(' ').Length >= 2)) && TitleNouns.Score(parts[^2].Text) < 0.5)
        {
            (head.Location, head.Employer) = (parts[^1], parts[^2]);
            head.Title = UpTo(piece.Passage, parts, parts.Count - 2);
            return;
        }

        // "Senior Vice President, Operations" alone under its employer: the second part is a field of work, not an employer.
        var employer = parts[^1];
        if (parts.Count == 2 && OrganisationWords.Score(employer.Text) < 0.5 && draft.Lead.Count == 0 && order < 0)
        {
            head.Title = piece.Passage;
            return;
        }

        head.Employer = employer;
        head.Title = UpTo(piece.Passage, parts, parts.Count - 1);
    }

    // Title and place of a piece that holds more: "Director of Sales, Acme Corp." beside "Boston".
    private static void WithinTitle(JobHead head, List<HeadPiece> pieces, int title, int employer)
    {
        var parts = CommaParts.Of(pieces[title].Passage);
        if (parts.Count >= 2 && OrganisationWords.Score(parts[^1].Text) >= 0.8 && OrganisationWords.Score(pieces[employer].Text) < 0.5 && TitleNouns.Score(parts[^1].Text) < 0.5)
        {
            head.Employer = parts[^1];
            head.Title = UpTo(pieces[title].Passage, parts, parts.Count - 1);
        }
    }

    // "Hôtel Belle-Rive Palace, Montreux": what follows the employer after a comma and is no part of its name is its town.
    private static void TownOfEmployer(JobHead head)
    {
        if (head.Location is not null || head.Employer is null)
        {
            return;
        }

        var parts = CommaParts.Of(head.Employer);
        if (parts.Count >= 2 && IsTown(parts[^1].Text))
        {
            head.Location = parts[^1];
            head.Employer = UpTo(head.Employer, parts, parts.Count - 1);
        }
    }

    private static bool IsTown(string text)
        => Places.LooksLikeName(text) && text.Split(' ').Length <= 3 && OrganisationWords.Score(text) < 0.5 && TitleNouns.Score(text) < 0.3;

    private static Passage UpTo(Passage whole, List<Passage> parts, int count)
        => whole.Slice(0, whole.Text.LastIndexOf(parts[count].Text, StringComparison.Ordinal)).Trim();

    private static Passage From(Passage whole, List<Passage> parts, int first)
        => whole.From(whole.Text.IndexOf(parts[first].Text, parts[0].Text.Length, StringComparison.Ordinal)).Trim();

    private static double TitleFirst(string first, string second)
        => TitleNouns.Score(first) + OrganisationWords.Score(second) - TitleNouns.Score(second) - OrganisationWords.Score(first);

    private static double BoldTitle(List<HeadPiece> pieces)
    {
        var bold = pieces.Find(p => p.Style.Bold);
        var plain = pieces.Find(p => !p.Style.Bold);
        return bold is null || plain is null ? 0 : TitleFirst(bold.Text, plain.Text);
    }
}
