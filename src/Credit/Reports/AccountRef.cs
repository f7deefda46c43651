using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prospect.Credit.Reports;

/// <summary>Names an account: <c>[report, account]</c>, both counted from 0 in the order of the reports given.</summary>
[JsonConverter(typeof(AccountRefJson))]
public readonly record struct AccountRef(int Report, int Account);

/// <summary>Writes an <see cref="AccountRef"/> as an array of two numbers.</summary>
public sealed class AccountRefJson : JsonConverter<AccountRef>
{
    public override AccountRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("An account's name is written, not read.");

    public override void Write(Utf8JsonWriter writer, AccountRef value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Report);
        writer.WriteNumberValue(value.Account);
        writer.WriteEndArray();
    }
}
