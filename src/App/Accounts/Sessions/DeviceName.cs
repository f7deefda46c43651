namespace Prospect.App.Accounts.Sessions;

/// <summary>What a person calls a device, from what its browser calls itself.</summary>
internal static class DeviceName
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("EdgiOS/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    public static string Of(string agent)
    {
        var (browser, system) = (Find(Browsers, agent), Find(Systems, agent));
        return (browser, system) switch
        {
            (null, null) => "Unknown device",
            ({ } only, null) => only,
            (null, { } only) => only,
            _ => $"{browser} on {system}",
        };
    }

    private static string? Find((string Mark, string Name)[] among, string agent) => among.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
