using Prospect.Documents.Layout;
using UglyToad.PdfPig.Content;

namespace Prospect.Documents.Pdf;

/// <summary>Gives words the address they link to.</summary>
internal static class PdfLinks
{
    private const int MostLinks = 500;

    public static void Attach(Page page, List<Segment> body)
    {
        var links = new List<(Box Box, string Uri)>();
        foreach (var annotation in page.GetAnnotations().Take(MostLinks))
        {
            if (annotation.Action is UglyToad.PdfPig.Actions.UriAction { Uri: { Length: > 0 and < 2000 } uri })
            {
                var r = annotation.Rectangle;
                links.Add((Box.FromEdges(r.Left, page.Height - r.Top, r.Right, page.Height - r.Bottom), uri));
            }
        }

        if (links.Count == 0)
        {
            return;
        }

        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Words.Any(w => Find(links, w) is not null))
            {
                body[i] = new([.. body[i].Words.Select(w => w with { Link = Find(links, w) })], body[i].Baseline, body[i].Bullet);
            }
        }
    }

    private static string? Find(List<(Box Box, string Uri)> links, Word word)
    {
        foreach (var (box, uri) in links)
        {
            if (box.X <= word.Box.MiddleX && box.Right >= word.Box.MiddleX && box.Y <= word.Box.MiddleY && box.Bottom >= word.Box.MiddleY)
            {
                return uri;
            }
        }

        return null;
    }
}
