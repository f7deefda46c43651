using System.Net;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Prospect.App.Tests.Accounts;

/// <summary>Somebody who goes from page to page, with the cookies and forms of one browser.</summary>
public sealed class Person : IDisposable
{
    private const string Agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private readonly HttpClient client;

    public Person(Uri address)
    {
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
    }

    public CookieContainer Cookies { get; } = new();

    public string Email { get; } = $"ada.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}@example.org";

    public string Password { get; set; } = "violet anvil mosaic 3";

    public Task<HttpResponseMessage> GetAsync(string path) => client.AsPerson(HttpMethod.Get, path);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content) => client.AsPerson(method, path, content);

    public async Task<IDocument> PageAsync(string path)
    {
        var response = await GetAsync(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {response.StatusCode} {response.Headers.Location}");
        return await response.Html();
    }

    /// <summary>Fills the form of a page and sends it, with what the page put into it.</summary>
    public async Task<HttpResponseMessage> FillAsync(string path, params (string Name, string Value)[] fields) => await SubmitAsync(await PageAsync(path), fields);

    public Task<HttpResponseMessage> SubmitAsync(IDocument page, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form").First(f => fields.All(field => f.QuerySelector($"[name='{field.Name}']") is not null));
        var values = form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(i => i.Type != "checkbox").ToDictionary(i => i.Name!, i => i.Value);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return client.AsPerson(HttpMethod.Post, form.GetAttribute("action")!, new FormUrlEncodedContent(values));
    }

    public Task<HttpResponseMessage> SignUpAsync(string? email = null, string? password = null)
        => FillAsync("/account/sign-up", ("email", email ?? Email), ("password", password ?? Password), ("consent", "yes"));

    public Task<HttpResponseMessage> SignInAsync(string? email = null, string? password = null, string next = "/account")
        => FillAsync($"/account/sign-in?next={Uri.EscapeDataString(next)}", ("email", email ?? Email), ("password", password ?? Password));

    /// <summary>From nothing to an account that is open in this browser.</summary>
    public async Task JoinAsync(AccountApp app)
    {
        Assert.Equal(HttpStatusCode.OK, (await SignUpAsync()).StatusCode);
        AssertLedTo("/account", await FillAsync(await app.LinkAsync(Email), ("password", Password)));
    }

    public async Task<bool> IsSignedInAsync() => (await GetAsync("/account")).StatusCode == HttpStatusCode.OK;

    public static void AssertLedTo(string path, HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(path, response.Headers.Location?.ToString());
    }

    public void Dispose() => client.Dispose();
}
