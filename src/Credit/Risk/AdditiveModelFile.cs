using System.Text.Json;

namespace Prospect.Credit.Risk;

/// <summary>A model as JSON that people can read: the intercept, and for each feature its edges and values.</summary>
public static class AdditiveModelFile
{
    public static AdditiveModel Read(JsonElement model)
    {
        var known = HelocFeatures.All.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var shapes = model.GetProperty("shapes").EnumerateObject().ToList();
        return new([.. shapes.Select(s => known[s.Name])], model.GetProperty("intercept").GetDouble(),
            [.. shapes.Select(s => new Shape(Numbers(s.Value.GetProperty("edges")), [.. Numbers(s.Value.GetProperty("special")), .. Numbers(s.Value.GetProperty("values"))]))]);
    }

    /// <param name="model">What is written.</param>
    /// <param name="to">Takes UTF-8.</param>
    public static void Write(AdditiveModel model, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("intercept", model.Intercept);
            json.WriteStartObject("shapes");
            for (var i = 0; i < model.Features.Count; i++)
            {
                var shape = model.Shapes[i];
                json.WriteStartObject(model.Features[i].Name);
                Numbers(json, "special", shape.Values[..Shape.Specials]);
                Numbers(json, "edges", shape.Edges);
                Numbers(json, "values", shape.Values[Shape.Specials..]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(n => n.GetDouble())];

    // On one line: people look at shapes, not at columns of single numbers.
    private static void Numbers(Utf8JsonWriter json, string name, ReadOnlySpan<double> numbers)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", numbers.ToArray().Select(n => n.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}]");
    }
}
