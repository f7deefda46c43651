namespace Prospect.Documents.Reading;

public sealed class DocumentReader;
