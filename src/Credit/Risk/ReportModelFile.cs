using System.Globalization;
using System.Text.Json;

namespace Prospect.Credit.Risk;

/// <summary>The report's model as JSON that people can read: an additive model as in <see cref="AdditiveModelFile"/>, and around it what its range and its scale rest on.</summary>
public static class ReportModelFile
{
    /// <param name="json">As <see cref="Write"/> leaves it.</param>
    public static ReportModel Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var (model, scale) = (AdditiveModelFile.Read(root), root.GetProperty("scale"));
        var intercepts = Numbers(root.GetProperty("again"));
        var shapes = root.GetProperty("shapes").EnumerateObject().Select(s => s.Value).ToList();
        var again = intercepts.Select((intercept, bag) => new AdditiveModel(model.Features, intercept,
            [.. shapes.Select((s, i) => new Shape([.. model.Shapes[i].Edges], Numbers(s.GetProperty("again")[bag])))]));
        return new(model, [.. again],
            [.. shapes.Select(s => Numbers(s.GetProperty("support"))).Select(s => (s[0], s[1]))],
            [.. root.GetProperty("untold").EnumerateArray().Select(Numbers).Select(u => ((int)u[0], u[1]))],
            new(Number(scale, "atEvenOdds"), Number(scale, "perLogOdds"), Number(scale, "bankruptcy"), Number(scale, "foreclosure")));
    }

    /// <param name="model">What is written.</param>
    /// <param name="to">Takes UTF-8.</param>
    public static void Write(ReportModel model, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartObject("scale");
            json.WriteNumber("atEvenOdds", model.Scale.AtEvenOdds);
            json.WriteNumber("perLogOdds", model.Scale.PerLogOdds);
            json.WriteNumber("bankruptcy", model.Scale.Bankruptcy);
            json.WriteNumber("foreclosure", model.Scale.Foreclosure);
            json.WriteEndObject();
            Rows(json, "untold", model.Untold.Select(u => new[] { u.Accounts, u.LogOdds }));
            json.WriteNumber("intercept", model.Model.Intercept);
            Row(json, "again", model.Again.Select(m => m.Intercept));
            json.WriteStartObject("shapes");
            for (var i = 0; i < model.Model.Features.Count; i++)
            {
                var shape = model.Model.Shapes[i];
                json.WriteStartObject(model.Model.Features[i].Name);
                Row(json, "support", [model.Support[i].Low, model.Support[i].High]);
                Row(json, "special", shape.Values[..Shape.Specials].ToArray());
                Row(json, "edges", shape.Edges.ToArray());
                Row(json, "values", shape.Values[Shape.Specials..].ToArray());
                Rows(json, "again", model.Again.Select(m => m.Shapes[i].Values.ToArray()));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(n => n.GetDouble())];

    private static void Rows(Utf8JsonWriter json, string name, IEnumerable<double[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteRawValue(Text(row));
        }

        json.WriteEndArray();
    }

    private static void Row(Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Text(numbers));
    }

    private static string Text(IEnumerable<double> numbers) => $"[{string.Join(", ", numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)))}]";
}
