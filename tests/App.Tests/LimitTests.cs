using System.Net;
using Prospect.App.Uploads;

namespace Prospect.App.Tests;

public sealed class LimitTests(LimitTests.NarrowApp app) : IClassFixture<LimitTests.NarrowApp>
{
    /// <summary>The same application with so little room that its limits can be met.</summary>
    public sealed class NarrowApp() : RunningApp(new UploadLimits { FileBytes = 100_000, Files = 2, RequestsPerMinute = 5 });

    [Fact]
    public async Task Beyond_its_limits_the_application_says_which_and_when_to_come_again()
    {
        // In one test because the requests of all count against one address.
        var large = await Post(Asking.Form(("small.txt", [1]), ("large.txt", new byte[150_000])));
        var problem = await ProblemTests.AssertProblem(large, 413, "document.too-large");
        Assert.Equal("large.txt", problem.GetProperty("subject").GetString());

        var many = await Post(Asking.Form(("a.txt", [65]), ("b.txt", [65]), ("c.txt", [65])));
        await ProblemTests.AssertProblem(many, 400, "request.too-many-files");

        var huge = await Post(Asking.Form(("huge.txt", new byte[400_000])));
        await ProblemTests.AssertProblem(huge, 413, "document.too-large");

        await Post(Asking.Form("a.txt", "x"));
        await Post(Asking.Form("a.txt", "x"));
        var sixth = await Post(Asking.Form("a.txt", "x"));
        await ProblemTests.AssertProblem(sixth, 429, "request.too-many");
        Assert.InRange(sixth.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);

        var page = await app.Client.AsPerson(HttpMethod.Get, "/career/samples/any");
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.NotNull((await page.Html()).QuerySelector("h1"));

        Assert.Equal(HttpStatusCode.OK, (await app.Client.AsPerson(HttpMethod.Get, "/career")).StatusCode);
    }

    private Task<HttpResponseMessage> Post(HttpContent content) => app.Client.AsProgram(HttpMethod.Post, "/api/v1/career/recommendations", content);
}
