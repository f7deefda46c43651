using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Prospect.App.Tests;

/// <summary>Requests as a browser and as a program make them.</summary>
internal static class Asking
{
    public static Task<HttpResponseMessage> AsPerson(this HttpClient client, HttpMethod method, string path, HttpContent? content = null)
        => Send(client, method, path, content, "text/html,application/xhtml+xml,*/*;q=0.8");

    public static Task<HttpResponseMessage> AsProgram(this HttpClient client, HttpMethod method, string path, HttpContent? content = null)
        => Send(client, method, path, content, "*/*");

    public static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "file", name);
        }

        return form;
    }

    public static MultipartFormDataContent Form(string name, string text) => Form((name, Encoding.UTF8.GetBytes(text)));

    public static async Task<IDocument> Html(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(text, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string path, HttpContent? content, string accept)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("Accept", accept);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
