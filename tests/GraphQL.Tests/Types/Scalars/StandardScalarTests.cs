using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Tests.Types.Scalars;

public sealed class StandardScalarTests
{
    [Theory]
    [InlineData("Int", "5", "5")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483648", "!Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.0", "!Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"5\"", "!Int cannot represent non-integer value: \"5\"")]
    [InlineData("Float", "5", "5")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("Float", "LOW", "!Float cannot represent non numeric value: LOW")]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("String", "[\"a\"]", "!String cannot represent a non string value: [\"a\"]")]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "0", "!Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("ID", "{a: 1}", "!ID cannot represent a non-string and non-integer value: {a: 1}")]
    public void TryReadLiteral_Value_IsReadAsInGraphqlJs(string scalar, string literal, string expected)
    {
        var read = Find(scalar).TryReadLiteral(Parser.ParseConstValue(literal), out var value, out var error);

        Assert.Equal(expected, read ? FormattableString.Invariant($"{value}") : "!" + error);
        Assert.Equal(read ? Find(scalar).ValueType : null, value?.GetType());
    }

    [Theory]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "1.5", "!Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e400", "!Int cannot represent non-integer value: Infinity")]
    [InlineData("Int", "-2147483649", "!Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Int", "true", "!Int cannot represent non-integer value: true")]
    [InlineData("Float", "1e400", "!Float cannot represent non numeric value: Infinity")]
    [InlineData("Float", "\"1\"", "!Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "1e21", "!String cannot represent a non string value: 1e+21")]
    [InlineData("String", "{\"a\": {\"b\": {\"c\": 1}}}", "!String cannot represent a non string value: { a: { b: [Object] } }")]
    [InlineData("String", "[1,2,3,4,5,6,7,8,9,10,11,12]", "!String cannot represent a non string value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    [InlineData("Boolean", "\"\\n\\\"\"", "!Boolean cannot represent a non boolean value: \"\\n\\\"\"")]
    [InlineData("ID", "9007199254740993", "9007199254740993")]
    [InlineData("ID", "1e3", "1000")]
    [InlineData("ID", "1.5", "!ID cannot represent value: 1.5")]
    public void TryReadJson_Value_IsReadAsInGraphqlJs(string scalar, string json, string expected)
    {
        using var document = JsonDocument.Parse(json);

        var read = Find(scalar).TryReadJson(document.RootElement, out var value, out var error);

        Assert.Equal(expected, read ? FormattableString.Invariant($"{value}") : "!" + error);
    }

    public static TheoryData<string, object, string> Written => new()
    {
        { "Int", 5L, "5" },
        { "Int", 5.0, "5" },
        { "Int", true, "1" },
        { "Int", "0x10", "16" },
        { "Int", 1.5, "!Int cannot represent non-integer value: 1.5" },
        { "Int", "", "!Int cannot represent non-integer value: \"\"" },
        { "Int", 3_000_000_000L, "!Int cannot represent non 32-bit signed integer value: 3000000000" },
        { "Int", DayOfWeek.Friday, "!Int cannot represent non-integer value: Friday" },
        { "Float", 1.5m, "1.5" },
        { "Float", 3, "3" },
        { "Float", "1.5", "1.5" },
        { "Float", double.NaN, "!Float cannot represent non numeric value: NaN" },
        { "Float", "abc", "!Float cannot represent non numeric value: \"abc\"" },
        { "String", "a\"b", "\"a\\\"b\"" },
        { "String", 1.50m, "\"1.5\"" },
        { "String", false, "\"false\"" },
        { "String", long.MaxValue, "\"9223372036854775807\"" },
        { "String", new List<int> { 1 }, "!String cannot represent value: [1]" },
        { "Boolean", 2, "true" },
        { "Boolean", 0.0, "false" },
        { "Boolean", "true", "!Boolean cannot represent a non boolean value: \"true\"" },
        { "ID", 7, "\"7\"" },
        { "ID", Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { "ID", 1.5, "!ID cannot represent value: 1.5" },
        { "ID", true, "!ID cannot represent value: true" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_Value_IsWrittenAsInGraphqlJs(string scalar, object value, string expected)
    {
        using var output = new JsonOutput();
        string text;
        try
        {
            Find(scalar).Write(value, output);
            text = Encoding.UTF8.GetString(output.Written.Span);
        }
        catch (GraphQLException exception)
        {
            text = "!" + exception.Message;
        }

        Assert.Equal(expected, text);
        Assert.Equal(expected[0] == '!', output.Length == 0);
    }

    [Fact]
    public void TryReadJson_LongText_IsNotRepeatedAtLength()
    {
        using var document = JsonDocument.Parse($"[\"{new string('a', 10_000)}\"]");

        Find("Int").TryReadJson(document.RootElement, out _, out var error);

        Assert.InRange(error!.Length, 100, 200);
        Assert.EndsWith("…", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\":[1,2.5,\"x\",null,true,{}],\"b\":{\"c\":-3}}")]
    [InlineData("[]")]
    [InlineData("12345678901")]
    public void AnyScalar_Json_ComesOutAsItWentIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var output = new JsonOutput();

        AnyScalar.Instance.TryReadJson(document.RootElement, out var value, out _);
        AnyScalar.Instance.Write(value!, output);

        Assert.Equal(json, Encoding.UTF8.GetString(output.Written.Span));
    }

    [Fact]
    public void AnyScalar_ListThatHoldsItself_IsRefused()
    {
        var list = new List<object?>();
        list.Add(list);
        using var output = new JsonOutput();

        Assert.Throws<GraphQLException>(() => AnyScalar.Instance.Write(list, output));
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "0")]
    [InlineData(100, "100")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(-1.7976931348623157e308, "-1.7976931348623157e+308")]
    public void JavaScriptNumber_Text_IsThatOfJavaScript(double number, string expected) => Assert.Equal(expected, JavaScriptNumber.ToText(number));

    private static ScalarCoercion Find(string name) => StandardScalars.All.Single(scalar => scalar.Name == name).Coercion;
}
