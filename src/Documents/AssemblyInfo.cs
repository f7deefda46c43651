using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Prospect.Documents.Tests")]
