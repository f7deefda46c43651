using System.Text;
using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Importing;

namespace Prospect.Careers.Tests;

public class ImportingCatalogues
{
    private static readonly Lazy<ImportedCatalogue?> PublishedOnce = new(() => Data is null ? null : CatalogueImport.Read(Sources(Data)).Value);

    private static string? Data => Environment.GetEnvironmentVariable("PROSPECT_DATA");

    [Fact]
    public void The_published_releases_give_every_occupation_and_skill()
    {
        var (catalogue, notes) = Published();
        Assert.Equal(["occupationSkillRelations.csv, about an occupation that is not in the release: 67 rows left out."], notes);
        Assert.Equal(1016, catalogue.Occupations.Count(o => o.Classification == Classification.Onet));
        Assert.Equal(3007, catalogue.Occupations.Count(o => o.Classification == Classification.Esco));
        Assert.Equal(13896, catalogue.Skills.Count(s => s.Id.StartsWith("http", StringComparison.Ordinal)));
        // The release lists 123,855 links, 67 of them about an occupation that it does not hold.
        Assert.Equal(123788, catalogue.Occupations.Where(o => o.Classification == Classification.Esco).Sum(o => o.Requirements.Count));
        Assert.All(catalogue.Skills, s => Assert.Equal(s, catalogue.FindSkill(s.Id)));
        Assert.All(catalogue.Occupations.SelectMany(o => o.Related), code => Assert.NotNull(catalogue.FindOccupation(code)));
    }

    [Fact]
    public void Wages_are_those_of_the_occupation_or_of_the_broad_one_and_never_wider()
    {
        var catalogue = Published().Catalogue;
        Assert.Equal(206420, catalogue.FindOccupation("11-1011.00")!.Wage!.Median);
        Assert.Equal(2024, catalogue.FindOccupation("11-1011.00")!.Wage!.Year);
        // Above the survey's highest bracket: people, but no median.
        Assert.Null(catalogue.FindOccupation("29-1211.00")!.Wage);
        Assert.Equal(41890, catalogue.FindOccupation("29-1211.00")!.Employment);
    }

    [Fact]
    public void Files_and_columns_that_are_missing_are_told_and_lived_with()
    {
        var onet = Folder(
            ("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tLead.\nnonsense\n11-1011.00\tTwice\tNo.\n"),
            ("Knowledge.txt", "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\n11-1011.00\t2.C.1.a\tAdministration\tIM\n"));
        var read = CatalogueImport.Read(new(onet, null, null)).Value;
        Assert.Equal("Chief Executives", Assert.Single(read.Catalogue.Occupations).Label);
        Assert.Contains("Skills.txt is missing.", read.Notes);
        Assert.Contains("Knowledge.txt has no column “Data Value”.", read.Notes);
        Assert.Contains(read.Notes, n => n.StartsWith("Occupation Data.txt", StringComparison.Ordinal) && n.Contains("2 rows", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_are_found_by_their_names_in_whatever_order_a_release_has_them()
    {
        // As releases differ: the columns' order, more of them, none of "In Demand" (before 27.2), line ends, a byte order mark.
        var release = Folder(
            ("Occupation Data.txt", "\uFEFFDescription\tTitle\tNew\tO*NET-SOC Code\r\nCare for patients.\tRegistered Nurses\tx\t29-1141.00\r\nHelp nurses.\tNursing Assistants\tx\t31-1131.00\r\n"),
            ("Technology Skills.txt", "Hot Technology\tExample\tO*NET-SOC Code\tCommodity Title\tCommodity Code\nY\tEpic Systems\t29-1141.00\tMedical software\t43232100\n"),
            ("Knowledge.txt", "Domain Source\tData Value\tScale ID\tElement Name\tElement ID\tO*NET-SOC Code\nx\t4.5\tIM\tPsychology\t2.C.4.e\t29-1141.00\nx\t3.5\tLV\tPsychology\t2.C.4.e\t29-1141.00\nx\tn/a\tIM\tBiology\t2.C.4.d\t29-1141.00\n"),
            ("Job Zones.txt", "Job Zone\tO*NET-SOC Code\n3\t29-1141.00\n9\t31-1131.00\n"),
            ("Related Occupations.txt", "Index\tRelated O*NET-SOC Code\tRelatedness Tier\tO*NET-SOC Code\n2\t29-1141.00\tPrimary-Short\t31-1131.00\n"),
            ("Alternate Titles.txt", "Source(s)\tAlternate Title\tO*NET-SOC Code\n1\tWard Nurse\t29-1141.00\n1\tward nurse\t29-1141.00\n1\tRegistered Nurses\t29-1141.00\n"));
        var (catalogue, notes) = CatalogueImport.Read(new(release, null, null)).Value;
        var nurse = catalogue.FindOccupation("29-1141.00")!;
        Assert.Equal(("Registered Nurses", "Care for patients.", 3), (nurse.Label, nurse.About, nurse.Zone));
        Assert.Equal(["Ward Nurse"], nurse.Titles);
        Assert.Equal([("Psychology", 0.875m, 0.5m, true), ("Epic Systems", 0.6m, null, false)], nurse.Requirements.Select(r => (r.Skill.Label, r.Importance, r.Level, r.Essential)));
        Assert.Equal(["29-1141.00"], catalogue.FindOccupation("31-1131.00")!.Related);
        Assert.Null(catalogue.FindOccupation("31-1131.00")!.Zone);
        Assert.Contains("Job Zones.txt, without a known code and a zone from 1 to 5: 1 row left out.", notes);
        Assert.DoesNotContain(notes, n => n.Contains("In Demand", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wage_survey_gives_nothing_where_its_name_has_no_year()
    {
        const string table = "OCC_CODE,TOT_EMP,A_MEDIAN\n29-1141,\"3,282,010\",93600\n";
        var onet = Folder(("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n29-1141.00\tRegistered Nurses\tCare.\n"));
        ImportedCatalogue With(string name) => CatalogueImport.Read(new(onet, null, new(name, _ => new MemoryStream(Encoding.UTF8.GetBytes(table))))).Value;
        Assert.Equal(new Wage(93600, "USD", 2023, 3282010), With("national_M2023_dl.csv").Catalogue.Occupations[0].Wage);
        Assert.Null(With("wages.csv").Catalogue.Occupations[0].Wage);
        Assert.Contains(With("wages.csv").Notes, n => n.StartsWith("wages.csv does not say its year", StringComparison.Ordinal));
    }

    [Fact]
    public void Labels_stand_one_a_line_inside_quotes_and_quotes_are_doubled()
    {
        var esco = Folder(
            ("skills_en.csv", "conceptUri,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,description\r\nurn:s,use \"\"CAD\"\",\"draw with CAD\nmake drawings, by CAD\n\ndraw with CAD\",,skill/competence,cross-sector,\"He said \"\"go\"\".\"\r\n"),
            ("occupations_en.csv", "code,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,description\n2164.1,urn:o,2164,planner,,,Plans.\n"),
            ("occupationSkillRelations.csv", "occupationUri,relationType,skillUri\nurn:o,essential,urn:s\nurn:o,optional,urn:s\nurn:o,optional,urn:gone\n"));
        var catalogue = CatalogueImport.Read(new(null, esco, null)).Value.Catalogue;
        var skill = Assert.Single(catalogue.Skills);
        Assert.Equal(["draw with CAD", "make drawings, by CAD"], skill.Names);
        Assert.Equal("He said \"go\".", skill.About);
        Assert.Equal(ReuseLevel.CrossSector, skill.Reuse);
        Assert.True(Assert.Single(Assert.Single(catalogue.Occupations).Requirements).Essential);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("\0\0\0\0")]
    [InlineData("O*NET-SOC Code\tTitle\tDescription\n\"unclosed\n\n\n")]
    public void A_table_that_is_none_gives_an_error_or_nothing_but_no_fault(string content)
    {
        foreach (var sources in new ImportSources[] { new(Folder(("Occupation Data.txt", content)), null, null), new(null, Folder(("occupations_en.csv", content), ("skills_en.csv", content)), null) })
        {
            var read = CatalogueImport.Read(sources);
            Assert.True(!read.Ok || read.Value.Catalogue.Occupations.Count == 0);
        }
    }

    [Fact]
    public void Nothing_to_import_is_an_error()
        => Assert.Equal("catalogue.no-source", CatalogueImport.Read(new(Folder(), Folder(), null)).Error.Code);

    private static PublishedFiles Folder(params (string Name, string Text)[] files)
        => new("made here", name => files.Where(f => f.Name == name).Select(f => new MemoryStream(Encoding.UTF8.GetBytes(f.Text))).FirstOrDefault());

    internal static ImportSources Sources(string data) => new(OnDisk(Path.Combine(data, "onet")), OnDisk(Path.Combine(data, "esco")), OnDisk(Path.Combine(data, "oews"), "national_M2024_dl.csv"));

    internal static ImportedCatalogue Published()
    {
        Assert.SkipWhen(Data is null, "PROSPECT_DATA names no folder of published data.");
        return PublishedOnce.Value!;
    }

    private static PublishedFiles OnDisk(string folder, string? name = null)
        => new(name ?? folder, file => Path.Combine(folder, file) is var path && File.Exists(path) ? File.OpenRead(path) : null);
}
