namespace Prospect.Careers.Resumes;

/// <summary>Settles by what they hold what the sections are whose headings do not tell: "Kitchens" over jobs, "Training" over schools.</summary>
internal static class ContentKinds
{
    public static void Settle(List<Section> sections)
    {
        // "Tickets and qualifications" without a school in it holds certificates.
        Turn(sections, s => s.Is(SectionKind.Education) && s.Is(SectionKind.Certifications) && !s.Lines.Exists(l => DegreeNames.IsInstitution(l.Text)), SectionKind.Certifications);
        if (sections.Count(s => s.Kind is SectionKind.Education) > 1)
        {
            Turn(sections, s => s.Kind is SectionKind.Education && !s.Lines.Exists(l => DegreeNames.IsInstitution(l.Text) || DegreeNames.In(l.Text) is not null), SectionKind.Certifications);
        }

        UnforeseenHeadings.Settle(sections);
        if (!sections.Exists(s => s.Is(SectionKind.Education)))
        {
            Turn(sections, s => s.Kind is SectionKind.Certifications or SectionKind.Other && (HoldsSchools(s) || (s.Kind is SectionKind.Certifications && HoldsYearsOfStudy(s))), SectionKind.Education);
        }

        if (!sections.Exists(s => s.Is(SectionKind.Experience)))
        {
            if (!Turn(sections, s => s.Kind is SectionKind.Other && s.Heading is not null && HoldsJobs(s), SectionKind.Experience))
            {
                SplitHeader(sections);
            }
        }
    }

    public static bool Turn(List<Section> sections, Func<Section, bool> which, SectionKind to)
    {
        var turned = false;
        for (var i = 0; i < sections.Count; i++)
        {
            if (which(sections[i]))
            {
                var section = new Section(to, null, sections[i].Heading);
                section.Lines.AddRange(sections[i].Lines);
                sections[i] = section;
                turned = true;
            }
        }

        return turned;
    }

    // Without any heading over them, jobs begin where the first dated line stands that is no school.
    private static void SplitHeader(List<Section> sections)
    {
        foreach (var header in sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Summary or SectionKind.Contact).ToList())
        {
            var rows = Row.Of(header.Lines);
            var first = rows.FindIndex(r => !r.IsInList && !r.IsProse && r.EdgeDate is { Span.IsRange: true });
            if (first < 0)
            {
                continue;
            }

            // Short lines right above the dates belong to the job, unless they tell how to reach the person.
            while (first > 0 && rows[first - 1].First.Block == rows[first].First.Block && !rows[first - 1].IsProse && !ContactDetails.IsContact(rows[first - 1].Text))
            {
                first--;
            }

            var schools = rows.FindIndex(first, r => !r.IsInList && !r.IsProse && DegreeNames.In(r.Text) is not null && TitleNouns.Score(r.Text) < 1);
            var start = IndexOf(header, rows[first]);
            var end = schools < 0 ? header.Lines.Count : IndexOf(header, rows[schools]);
            var at = sections.IndexOf(header) + 1;
            sections.Insert(at, Part(SectionKind.Experience, header, start, Math.Max(start, end)));
            if (schools >= 0)
            {
                sections.Insert(end >= start ? at + 1 : at, Part(SectionKind.Education, header, Math.Max(start, end), header.Lines.Count));
            }

            header.Lines.RemoveRange(start, header.Lines.Count - start);
            return;
        }
    }

    private static int IndexOf(Section section, Row row) => section.Lines.FindIndex(l => ReferenceEquals(l.Words[0], row.First.Words[0]));

    private static Section Part(SectionKind kind, Section whole, int start, int end)
    {
        var section = new Section(kind, null, null);
        section.Lines.AddRange(whole.Lines.GetRange(start, end - start));
        return section;
    }

    public static bool HoldsSchools(Section section)
        => section.Lines.Exists(l => DegreeNames.IsInstitution(l.Text)) && section.Lines.Exists(l => DegreeNames.In(l.Text) is not null);

    // "2005–2008  Vocational diploma (Electrical installations)": a certificate is given on one day.
    private static bool HoldsYearsOfStudy(Section section)
        => section.Lines.Exists(l => DegreeNames.In(l.Text) is not null && DateSpans.In(l.Text).Any(d => d.IsRange));

    public static bool HoldsJobs(Section section)
    {
        var rows = Row.Of(section.Lines);
        return rows.Exists(r => !r.IsInList && r.EdgeDate is { Span.IsRange: true }) && rows.Exists(r => !r.IsInList && TitleNouns.Score(r.Text) >= 0.7);
    }
}
