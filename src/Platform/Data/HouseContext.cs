using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Prospect.Kernel;

namespace Prospect.Platform.Data;

/// <summary>The tables of one capability. Times are milliseconds and identifiers texts, so that both databases order and compare them alike.</summary>
public abstract class HouseContext(Database database) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => database.Configure(optionsBuilder);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Identifier>().HaveConversion<IdentifierText>().HaveMaxLength(22);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Milliseconds>();
        configurationBuilder.Properties<Sealed>().HaveConversion<SealedBytes>();
    }

    /// <summary>Gives every column its name: the words of the property, in small letters.</summary>
    protected static void NameColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(Snake(property.Name));
        }
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private sealed class IdentifierText() : ValueConverter<Identifier, string>(id => id.ToString(), text => Parsed(text));

    private sealed class Milliseconds() : ValueConverter<DateTimeOffset, long>(time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));

    private sealed class SealedBytes() : ValueConverter<Sealed, byte[]>(value => value.Blob, blob => new(blob));

    private static Identifier Parsed(string text) => Identifier.TryParse(text, out var id) ? id : throw new FormatException($"The database holds no identifier where one belongs: {text}");
}
