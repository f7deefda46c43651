using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using Prospect.App.Shell.Problems;

namespace Prospect.App.Uploads;

/// <summary>Describes an operation of the API that takes files and answers with JSON or with a problem document.</summary>
internal static class FilesOperation
{
    private static readonly (int Status, string When)[] Problems =
    [
        (400, "No file was sent, too many were, or the form is not well made."),
        (413, "A file is larger than is read."),
        (415, "The request is not multipart/form-data, or a file is of a type that is not read."),
        (422, "A file cannot be read, or is not what was asked for; detail says which and what would help."),
        (429, "Too many requests in a minute; Retry-After says in how many seconds to come again."),
        (500, "The program failed."),
    ];

    /// <param name="route">The operation's route.</param>
    /// <param name="name">Its name for programs.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="description">What it does, in a paragraph.</param>
    /// <param name="part">What a file is.</param>
    /// <param name="example">An answer, shortened.</param>
    /// <param name="fields">Further parts, text each.</param>
    public static RouteHandlerBuilder DescribesFiles<TAnswer>(this RouteHandlerBuilder route, string name, string summary, string description, string part, JsonNode example, params IReadOnlyList<FormPart> fields)
    {
        route.WithName(name).WithSummary(summary).WithDescription(description).Produces<TAnswer>();
        foreach (var (status, _) in Problems)
        {
            route.Produces<Problem>(status, Problem.MediaType);
        }

        return route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = Body(part, fields);
            foreach (var (status, when) in Problems)
            {
                operation.Responses![status.ToString(System.Globalization.CultureInfo.InvariantCulture)].Description = when;
            }

            var answer = operation.Responses!["200"];
            answer.Description = "What was read and judged.";
            answer.Content!["application/json"].Example = example;
            return Task.CompletedTask;
        });
    }

    private static OpenApiRequestBody Body(string part, IReadOnlyList<FormPart> fields) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "file" },
                    Properties = Properties(part, fields),
                },
            },
        },
    };

    private static Dictionary<string, IOpenApiSchema> Properties(string part, IReadOnlyList<FormPart> fields)
    {
        var properties = new Dictionary<string, IOpenApiSchema>
        {
            ["file"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = part, MinItems = 1, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
        };
        foreach (var field in fields)
        {
            properties[field.Name] = field.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Description = field.Description, Items = new OpenApiSchema { Type = JsonSchemaType.String } }
                : new OpenApiSchema { Type = JsonSchemaType.String, Description = field.Description };
        }

        return properties;
    }
}

/// <summary>A part of a form beside its files.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Repeats">Whether there may be several.</param>
internal sealed record FormPart(string Name, string Description, bool Repeats = false);
