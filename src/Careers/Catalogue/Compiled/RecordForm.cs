namespace Prospect.Careers.Catalogue.Compiled;

/// <summary>The records of a compiled catalogue; <see cref="RecordReader"/> reads them in the same order.</summary>
internal static class RecordForm
{
    /// <summary>Stands for what is not known in a field of two bytes.</summary>
    public const ushort Unknown = ushort.MaxValue;

    /// <summary>Stands for what is not known in a field of four bytes.</summary>
    public const uint UnknownNumber = uint.MaxValue;

    /// <summary>Set in a requirement's importance where it is essential.</summary>
    public const int Essential = 0x8000;

    /// <summary>Shares are kept in thousandths, marks and money in hundredths.</summary>
    public const int Thousandths = 1000, Hundredths = 100;

    public static byte[] Skills(IEnumerable<Skill> skills, TextPool texts)
    {
        var write = new RecordWriter(texts);
        foreach (var skill in skills)
        {
            write.Begin();
            write.Short((int)skill.Kind);
            write.Short((int)skill.Reuse);
            write.Short(skill.IsKnowledge switch { true => 1, false => 0, null => Unknown });
            write.Text(skill.Id);
            write.Text(skill.Label);
            write.Text(skill.About);
            foreach (var list in (IReadOnlyList<string>[])[skill.Names, skill.Ambiguous, skill.Hidden, skill.Broader, skill.Related])
            {
                write.TextList(list);
            }
        }

        return write.Bytes();
    }

    public static byte[] Occupations(IEnumerable<Occupation> occupations, Dictionary<string, int> placeOfSkill, TextPool texts)
    {
        var write = new RecordWriter(texts);
        foreach (var occupation in occupations)
        {
            write.Begin();
            write.Short(occupation.Zone ?? Unknown);
            write.Short((int?)occupation.Education ?? Unknown);
            Interests(write, occupation.Interests);
            Wage(write, occupation.Wage);
            write.Number((uint?)occupation.Employment ?? UnknownNumber);
            foreach (var text in (string[])[occupation.Code, occupation.Label, occupation.About, occupation.Uri, occupation.Isco, occupation.Broader, occupation.FactsFrom ?? "", occupation.Wage?.Currency ?? ""])
            {
                write.Text(text);
            }

            foreach (var list in (IReadOnlyList<string>[])[occupation.Titles, occupation.Hidden, occupation.Tasks, occupation.Related])
            {
                write.TextList(list);
            }

            write.Number((uint)occupation.Aligned.Count);
            foreach (var aligned in occupation.Aligned)
            {
                write.Text(aligned.Code);
                write.Short(Share(aligned.Confidence));
            }

            write.Number((uint)occupation.Requirements.Count);
            foreach (var requirement in occupation.Requirements)
            {
                write.Number((uint)placeOfSkill[requirement.Skill.Id]);
                write.Short(Share(requirement.Importance) | (requirement.Essential ? Essential : 0));
                write.Short(requirement.Level is { } level ? Share(level) : Unknown);
            }
        }

        return write.Bytes();
    }

    public static byte[] Groups(IEnumerable<SkillGroup> groups, TextPool texts)
    {
        var write = new RecordWriter(texts);
        foreach (var group in groups)
        {
            write.Begin();
            write.Text(group.Id);
            write.Text(group.Label);
            write.Text(group.Code);
            write.Text(group.About);
            write.TextList(group.Broader);
        }

        return write.Bytes();
    }

    public static byte[] Groups(IEnumerable<OccupationGroup> groups, TextPool texts)
    {
        var write = new RecordWriter(texts);
        foreach (var group in groups)
        {
            write.Begin();
            write.Text(group.Code);
            write.Text(group.Label);
            write.Text(group.About);
        }

        return write.Bytes();
    }

    /// <summary>The first record holds name and version, each further one a source.</summary>
    public static byte[] Meta(OccupationCatalogue catalogue, string version, TextPool texts)
    {
        var write = new RecordWriter(texts);
        write.Begin();
        write.Text(catalogue.Name);
        write.Text(version);
        foreach (var source in catalogue.Sources)
        {
            write.Begin();
            write.Text(source.Name);
            write.Text(source.Licence);
            write.Text(source.Credit);
        }

        return write.Bytes();
    }

    private static void Interests(RecordWriter write, InterestProfile? marks)
    {
        foreach (var mark in (decimal?[])[marks?.Realistic, marks?.Investigative, marks?.Artistic, marks?.Social, marks?.Enterprising, marks?.Conventional])
        {
            write.Short(mark is { } known ? (int)Math.Round(known * Hundredths) : Unknown);
        }
    }

    private static void Wage(RecordWriter write, Wage? wage)
    {
        write.Number(wage is null ? UnknownNumber : (uint)Math.Round(wage.Median * Hundredths));
        write.Short(wage?.Year ?? Unknown);
        write.Number((uint?)wage?.Employment ?? UnknownNumber);
    }

    private static int Share(decimal share) => (int)Math.Round(Math.Clamp(share, 0, 1) * Thousandths);
}
