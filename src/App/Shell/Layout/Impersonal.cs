namespace Prospect.App.Shell.Layout;

/// <summary>Marks a route whose answer is the same for everybody: who asks is not even looked at.</summary>
internal sealed class Impersonal;
