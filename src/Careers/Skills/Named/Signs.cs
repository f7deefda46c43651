using System.Collections.Frozen;
using Prospect.Careers.Wording;

namespace Prospect.Careers.Skills.Named;

/// <summary>Words beside a name that tell whether it is meant, denied, and how well it is known.</summary>
internal sealed class Signs
{
    private static readonly string[]
        DenierWords = ["no", "not", "without", "never", "lack", "lacking", "cannot", "can't", "don't", "doesn't", "haven't", "hasn't", "isn't", "neither", "nor", "unfamiliar"],
        TurnWords = ["but", "however", "only", "just", "although", "limited", "interruption", "necessarily"],
        AskedWords = ["required", "needed", "necessary", "essential", "expected"],
        BasicWords = ["basic", "basics", "beginner", "elementary", "rudimentary", "fundamentals", "introductory", "novice", "familiar", "familiarity", "exposure", "awareness", "limited", "some"],
        WorkingWords = ["working", "intermediate", "good", "solid", "sound", "proficient", "proficiency", "competent", "practical"],
        AdvancedWords = ["expert", "expertise", "advanced", "strong", "excellent", "deep", "extensive", "mastery", "fluent", "thorough", "outstanding", "depth"],
        KindWords =
        [
            "programming", "programmer", "developer", "development", "language", "framework", "macro", "spreadsheet", "database", "software", "script", "scripting", "code", "coding",
            "application", "app", "tool", "package", "skill", "certified", "certification", "formula", "version", "engineer", "microservice", "backend", "workbook", "plugin", "library",
        ],
        MeansWords = ["in", "with", "using", "use", "used", "via"],
        KnowingWords = ["knowledge", "experience", "experienced", "proficient", "proficiency", "familiar", "fluent", "expert", "expertise", "skilled", "command", "know", "understanding", "basic", "advanced"],
        JoiningWords = ["and", "or"],
        NeedlessWords = ["not", "isn't"],
        FramingWords = [.. BasicWords, .. WorkingWords, .. AdvancedWords, "skill", "knowledge", "of", "in", "with", "experience", "experienced", "fundamental"];

    /// <summary>The forms of all of them.</summary>
    public static IEnumerable<string> AllWords { get; } =
        ((IEnumerable<string>)[.. DenierWords, .. TurnWords, .. AskedWords, .. KindWords, .. MeansWords, .. KnowingWords, .. JoiningWords, .. NeedlessWords, .. FramingWords])
        .Select(w => Tokens.Form(w)).Distinct(StringComparer.Ordinal).ToArray();

    public Signs(WordTable words)
    {
        FrozenSet<int> Numbers(string[] of) => of.Select(w => words.Find(Tokens.Form(w))).ToFrozenSet();
        (Deniers, Turns, Asked) = (Numbers(DenierWords), Numbers(TurnWords), Numbers(AskedWords));
        (Basic, Working, Advanced) = (Numbers(BasicWords), Numbers(WorkingWords), Numbers(AdvancedWords));
        (Kinds, Means, Knowing, Joining) = (Numbers(KindWords), Numbers(MeansWords), Numbers(KnowingWords), Numbers(JoiningWords));
        (Needless, Framing) = (Numbers(NeedlessWords), Numbers(FramingWords));
    }

    /// <summary>“no”, “without”: what follows is denied.</summary>
    public FrozenSet<int> Deniers { get; }

    /// <summary>“but”, “only”: a denial before it does not reach beyond.</summary>
    public FrozenSet<int> Turns { get; }

    /// <summary>“required”: what a denial before it was about has been said.</summary>
    public FrozenSet<int> Asked { get; }

    /// <summary>“not”, before “required”: what stands before is denied.</summary>
    public FrozenSet<int> Needless { get; }

    public FrozenSet<int> Basic { get; }
    public FrozenSet<int> Working { get; }
    public FrozenSet<int> Advanced { get; }

    /// <summary>“programming”, “spreadsheet”: what a product's name stands beside.</summary>
    public FrozenSet<int> Kinds { get; }

    /// <summary>“in”, “using”: what stands right before what something is made with.</summary>
    public FrozenSet<int> Means { get; }

    /// <summary>“knowledge”, “proficient”: what stands at most a word before what is known.</summary>
    public FrozenSet<int> Knowing { get; }

    public FrozenSet<int> Joining { get; }

    /// <summary>Words that frame a skill in a label and say nothing else: “advanced … skills”.</summary>
    public FrozenSet<int> Framing { get; }
}
