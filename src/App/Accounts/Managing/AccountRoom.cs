namespace Prospect.App.Accounts.Managing;

/// <summary>A page of the account, as the way to it is named. Capabilities that keep something add theirs.</summary>
internal sealed record AccountRoom(string Path, string Name);
