namespace Prospect.App.Shell.Docs;

/// <summary>A source that a capability rests on, for the page of sources and licences.</summary>
public sealed record SourceNote(string Name, string Licence, string Credit);
