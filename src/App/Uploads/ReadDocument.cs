using Prospect.Documents;

namespace Prospect.App.Uploads;

/// <summary>A document that was sent and read; its place in the list is its number in every evidence.</summary>
public sealed record ReadDocument(string Name, PlacedDocument Placed);
