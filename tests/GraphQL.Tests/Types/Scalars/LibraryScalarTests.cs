using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Tests.Types.Scalars;

/// <summary>What the library's scalars take and refuse, as literals and as variables, in a culture that has other digits, points and calendars.</summary>
public sealed class LibraryScalarTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public LibraryScalarTests()
    {
        // Its calendar is Buddhist: the year 2025 is written 2568 where culture leaks in.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
    }

    [Theory]
    [InlineData("LocalDate", "\"2025-03-31\"", "\"2025-03-31\"")]
    [InlineData("LocalDate", "\"2024-02-29\"", "\"2024-02-29\"")]
    [InlineData("LocalDate", "\"0001-01-01\"", "\"0001-01-01\"")]
    [InlineData("LocalDate", "\"9999-12-31\"", "\"9999-12-31\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00Z\"", "\"2025-03-31T08:30:00Z\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00+07:00\"", "\"2025-03-31T08:30:00+07:00\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00-03:30\"", "\"2025-03-31T08:30:00-03:30\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00+00:00\"", "\"2025-03-31T08:30:00Z\"")]
    [InlineData("DateTime", "\"2025-03-31T23:59:59.123456Z\"", "\"2025-03-31T23:59:59.123456Z\"")]
    [InlineData("DateTime", "\"2025-03-31T23:59:59.100000Z\"", "\"2025-03-31T23:59:59.1Z\"")]
    [InlineData("YearMonth", "\"2025-03\"", "\"2025-03\"")]
    [InlineData("YearMonth", "\"0001-12\"", "\"0001-12\"")]
    [InlineData("Decimal", "12", "12")]
    [InlineData("Decimal", "-0.10", "-0.10")]
    [InlineData("Decimal", "\"12345678901234567890.12345678\"", "12345678901234567890.12345678")]
    [InlineData("Decimal", "0.1e1", "1")]
    [InlineData("Decimal", "1e3", "1000")]
    [InlineData("Decimal", "1e-28", "0.0000000000000000000000000001")]
    [InlineData("Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Url", "\"https://example.org/a?b=c#d\"", "\"https://example.org/a?b=c#d\"")]
    [InlineData("Url", "\"http://localhost:8080\"", "\"http://localhost:8080/\"")]
    [InlineData("Url", "\"https://example.org/%E0%B8%81\"", "\"https://example.org/%E0%B8%81\"")]
    [InlineData("UUID", "\"123E4567-e89b-12d3-a456-426614174000\"", "\"123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("JSON", "[1, 1.50, true, null, \"x\"]", "[1,1.50,true,null,\"x\"]")]
    [InlineData("JSON", "12345678901234567890", "12345678901234567890")]
    public void Value_OfItsForm_ComesInAndGoesOut(string scalar, string source, string expected)
    {
        var coercion = LibraryScalars.ByName[scalar];

        Assert.True(coercion.TryReadLiteral(Parser.ParseConstValue(source), out var literal, out var literalError), literalError);
        Assert.True(coercion.TryReadJson(Json(source), out var json, out var jsonError), jsonError);
        Assert.IsType(coercion.ValueType, literal);
        Assert.IsType(coercion.ValueType, json);
        Assert.Equal(expected, Write(coercion, literal));
        Assert.Equal(expected, Write(coercion, json).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LocalDate", "\"2025-02-29\"")]
    [InlineData("LocalDate", "\"2025-3-31\"")]
    [InlineData("LocalDate", "\"31/03/2025\"")]
    [InlineData("LocalDate", "\"2025-03-31T00:00:00Z\"")]
    [InlineData("LocalDate", "\" 2025-03-31\"")]
    [InlineData("LocalDate", "\"0000-01-01\"")]
    [InlineData("LocalDate", "\"๒๐๒๕-๐๓-๓๑\"")]
    [InlineData("LocalDate", "20250331")]
    [InlineData("LocalDate", "true")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00\"")]
    [InlineData("DateTime", "\"2025-03-31 08:30:00Z\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30Z\"")]
    [InlineData("DateTime", "\"2025-03-31T24:00:00Z\"")]
    [InlineData("DateTime", "\"2025-03-31T23:59:60Z\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00.Z\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00.1234567Z\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00-00:00\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00+14:01\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00+07\"")]
    [InlineData("DateTime", "\"2025-03-31T08:30:00Z+07:00\"")]
    [InlineData("DateTime", "\"0001-01-01T00:00:00+07:00\"")]
    [InlineData("DateTime", "\"9999-12-31T23:59:59-07:00\"")]
    [InlineData("DateTime", "\"\"")]
    [InlineData("YearMonth", "\"2025-13\"")]
    [InlineData("YearMonth", "\"2025-00\"")]
    [InlineData("YearMonth", "\"2025-3\"")]
    [InlineData("YearMonth", "\"2025-03-01\"")]
    [InlineData("Decimal", "\"\"")]
    [InlineData("Decimal", "\"1,5\"")]
    [InlineData("Decimal", "\"+1\"")]
    [InlineData("Decimal", "\"01\"")]
    [InlineData("Decimal", "\".5\"")]
    [InlineData("Decimal", "\"5.\"")]
    [InlineData("Decimal", "\" 5\"")]
    [InlineData("Decimal", "\"1e\"")]
    [InlineData("Decimal", "\"NaN\"")]
    [InlineData("Decimal", "\"๑๒\"")]
    [InlineData("Decimal", "1e-29")]
    [InlineData("Decimal", "1e999999999")]
    [InlineData("Decimal", "0.12345678901234567890123456789")]
    [InlineData("Decimal", "79228162514264337593543950336")]
    [InlineData("Decimal", "true")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "1.0e1")]
    [InlineData("Long", "\"1\"")]
    [InlineData("Url", "\"/relative\"")]
    [InlineData("Url", "\"example.org\"")]
    [InlineData("Url", "\"javascript:alert(1)\"")]
    [InlineData("Url", "\"ftp://example.org\"")]
    [InlineData("Url", "\"file:///etc/passwd\"")]
    [InlineData("Url", "\" https://example.org\"")]
    [InlineData("Url", "\"https://example.org/a b\"")]
    [InlineData("Url", "\"https:\\\\example.org\"")]
    [InlineData("Url", "\"https://\"")]
    [InlineData("UUID", "\"123e4567e89b12d3a456426614174000\"")]
    [InlineData("UUID", "\"{123e4567-e89b-12d3-a456-426614174000}\"")]
    [InlineData("UUID", "\" 123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData("Upload", "\"file.txt\"")]
    [InlineData("Upload", "0")]
    public void Value_OfAnotherForm_IsRefusedWithASentence(string scalar, string source)
    {
        var coercion = LibraryScalars.ByName[scalar];

        Assert.False(coercion.TryReadLiteral(Parser.ParseConstValue(source), out var literal, out var literalError));
        Assert.False(coercion.TryReadJson(Json(source), out var json, out var jsonError));
        Assert.Null(literal);
        Assert.Null(json);
        Assert.StartsWith($"{scalar} cannot represent ", literalError, StringComparison.Ordinal);
        Assert.StartsWith($"{scalar} cannot represent ", jsonError, StringComparison.Ordinal);
        Assert.EndsWith(".", jsonError, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_SaysWhatWasFoundAndExpected()
    {
        LibraryScalars.ByName["LocalDate"].TryReadJson(Json("\"31.3.2025\""), out _, out var error);

        Assert.Equal("LocalDate cannot represent value: \"31.3.2025\", expected a date such as \"2025-03-31\".", error);
    }

    [Theory]
    [InlineData("LocalDate")]
    [InlineData("DateTime")]
    [InlineData("Decimal")]
    [InlineData("Url")]
    [InlineData("UUID")]
    [InlineData("Upload")]
    public void Refusal_OfALongText_RepeatsLittleOfIt(string scalar)
    {
        var source = $"\"{new string('9', 100_000)}\"";
        var coercion = LibraryScalars.ByName[scalar];

        coercion.TryReadJson(Json(source), out _, out var jsonError);
        coercion.TryReadLiteral(Parser.ParseConstValue(source), out _, out var literalError);

        Assert.InRange(jsonError?.Length ?? 0, 1, 250);
        Assert.InRange(literalError?.Length ?? 0, 1, 250);
    }

    [Fact]
    public void Json_WithAnEnumValue_IsRefused()
    {
        var json = LibraryScalars.ByName["JSON"];

        Assert.False(json.TryReadLiteral(Parser.ParseConstValue("{a: [RED]}"), out _, out var error));
        Assert.StartsWith("JSON cannot represent value: { a: [RED] }".Replace("{ a: [RED] }", "", StringComparison.Ordinal), error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_NestedTooDeep_IsRefused()
    {
        var json = LibraryScalars.ByName["JSON"];

        Assert.True(json.TryReadLiteral(Parser.ParseConstValue(Nested(64)), out _, out _));
        Assert.False(json.TryReadLiteral(Parser.ParseConstValue(Nested(65)), out _, out _));
    }

    [Fact]
    public void Json_OfAVariable_OutlivesItsDocument()
    {
        object? value;
        using (var document = JsonDocument.Parse("{\"a\":[1,2]}"))
        {
            LibraryScalars.ByName["JSON"].TryReadJson(document.RootElement, out value, out _);
        }

        Assert.Equal("{\"a\":[1,2]}", Write(LibraryScalars.ByName["JSON"], value));
    }

    [Fact]
    public void Json_OfTreesAndPlainValues_GoesOut()
    {
        var json = LibraryScalars.ByName["JSON"];

        Assert.Equal("{\"a\":1}", Write(json, new JsonObject { ["a"] = 1 }));
        Assert.Equal("{\"a\":[1,\"x\"]}", Write(json, new Dictionary<string, object?> { ["a"] = new List<object> { 1, "x" } }));
        Assert.True(json.CanWrite(typeof(JsonObject)));
        Assert.False(json.CanWrite(typeof(Stream)));
    }

    [Theory]
    [InlineData("Upload", "x")]
    [InlineData("LocalDate", "2025-03-31")]
    [InlineData("Decimal", "1")]
    [InlineData("Long", "1")]
    public void Write_OfAnotherType_IsRefused(string scalar, object value)
    {
        using var output = new JsonOutput();

        Assert.Throws<GraphQLException>(() => LibraryScalars.ByName[scalar].Write(value, output));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Url_ThatIsNoWebAddress_DoesNotGoOut()
    {
        using var output = new JsonOutput();

        Assert.Throws<GraphQLException>(() => LibraryScalars.ByName["Url"].Write(new Uri("file:///etc/passwd"), output));
        Assert.Throws<GraphQLException>(() => LibraryScalars.ByName["Url"].Write(new Uri("/a", UriKind.Relative), output));
    }

    [Fact]
    public void YearMonth_Moved_CountsThroughYears()
    {
        var march = new YearMonth(2025, 3);

        Assert.Equal(new YearMonth(2024, 12), march.AddMonths(-3));
        Assert.Equal(new YearMonth(2026, 1), march.AddMonths(10));
        Assert.Equal(new DateOnly(2025, 3, 1), march.FirstDay);
        Assert.Equal(new DateOnly(2024, 2, 29), new YearMonth(2024, 2).LastDay);
        Assert.True(march < march.AddMonths(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(1, 1).AddMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(9999, 12).AddMonths(1));
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static JsonElement Json(string source)
    {
        using var document = JsonDocument.Parse(source);
        return document.RootElement.Clone();
    }

    private static string Write(ScalarCoercion coercion, object? value)
    {
        using var output = new JsonOutput();
        coercion.Write(value ?? throw new InvalidOperationException("The scalar gave null."), output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
