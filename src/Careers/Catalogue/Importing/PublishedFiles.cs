namespace Prospect.Careers.Catalogue.Importing;

/// <summary>The files of a published release; who imports opens them.</summary>
/// <param name="Name">What the release is called in what is reported, such as the name of its folder.</param>
/// <param name="Open">Opens a file by its published name; null where the release does not hold it.</param>
public sealed record PublishedFiles(string Name, Func<string, Stream?> Open);

/// <summary>What a catalogue is made from; each is optional, at least one of the first two is needed.</summary>
/// <param name="Onet">A release of the O*NET database in its text form.</param>
/// <param name="Esco">A release of ESCO in its CSV form.</param>
/// <param name="Wages">The national table of Occupational Employment and Wage Statistics as CSV; <see cref="PublishedFiles.Open"/> is asked for the name of the release.</param>
public sealed record ImportSources(PublishedFiles? Onet, PublishedFiles? Esco, PublishedFiles? Wages);
