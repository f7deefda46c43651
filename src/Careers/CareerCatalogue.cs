using Prospect.Careers.Catalogue;
using Prospect.Careers.Catalogue.Compiled;
using Prospect.Careers.Skills.Implied;
using Prospect.Careers.Skills.Named;
using Prospect.Careers.Titles;

namespace Prospect.Careers;

/// <summary>Compiles a catalogue together with all that the engine makes of it.</summary>
public static class CareerCatalogue
{
    // What finding titles and skills rests on, made once at import rather than at every start.
    private static readonly CataloguePart[] Parts = [TitleIndex.Part, SkillVectors.Part, NameTreeBuilder.Part];

    /// <summary>Writes the compiled catalogue; the same catalogue gives the same bytes.</summary>
    public static void Compile(OccupationCatalogue catalogue, Stream output)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        CatalogueCompiler.Write(catalogue, output, catalogue.Encoder is { } encoder ? [.. Parts, EncodedSkills.PartOf(encoder)] : Parts);
    }
}
