using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class JsonOutputTests
{
    [Fact]
    public void String_OfAnyCharacters_ReadsBackTheSame()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(10) switch
            {
                0 => "\"\\/\b\f\n\r\t"[random.Next(8)].ToString(),
                1 => ((char)random.Next(0x20)).ToString(),
                2 => "\x7f",
                3 => ((char)random.Next(0x80, 0xD800)).ToString(),
                4 => "𝄞",
                _ => ((char)random.Next(0x20, 0x7F)).ToString(),
            }));

            Assert.Equal(text, JsonSerializer.Deserialize<string>(Write(output => output.WriteString(text))));
        }
    }

    [Fact]
    public void String_WithHalfACharacter_HasAReplacement() => Assert.Equal("\"a\uFFFDb\"", Write(output => output.WriteString("a\ud800b")));

    [Fact]
    public void Output_ThatOutgrowsItsLimit_Throws()
    {
        using var output = new JsonOutput(16, 1_000);

        Assert.Throws<ResponseTooLargeException>(() =>
        {
            for (var number = 0; number < 10_000; number++)
            {
                output.WriteNumber(number);
            }
        });
    }

    [Fact]
    public void Output_WhoseEndIsTakenBack_GoesOnFromThere() => Assert.Equal("[null]", Write(output =>
    {
        output.WriteRaw((byte)'[');
        var start = output.Length;
        output.WriteString(new string('x', 10_000));
        output.TakeBack(start);
        output.WriteNull();
        output.WriteRaw((byte)']');
    }));

    private static string Write(Action<JsonOutput> write)
    {
        using var output = new JsonOutput(16);
        write(output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
