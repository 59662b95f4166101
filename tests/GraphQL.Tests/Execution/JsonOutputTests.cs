using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
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
    public void Buffer_OfALargeResponse_IsNotKeptInThePool()
    {
        var output = new JsonOutput(4096, maxBytes: 5_000_000);
        output.WriteRaw(new byte[4_000_000]);
        output.WriteRaw(new byte[500_000]);
        Assert.True(MemoryMarshal.TryGetArray(output.Written, out var used));

        output.Dispose();

        Assert.InRange(used.Array!.Length, 4_500_000, 5_000_000);
        Assert.NotSame(used.Array, ArrayPool<byte>.Shared.Rent(used.Array.Length));
    }

    [Theory]
    [InlineData(0d, "0")]
    [InlineData(71.5, "71.5")]
    [InlineData(-0.0625, "-0.0625")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(100.05, "100.05")]
    [InlineData(999999999999999d, "999999999999999")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    public void Number_OfDoublePrecision_IsWrittenShortest(double value, string expected) => Assert.Equal(expected, Write(output => output.WriteNumber(value)));

    [Fact]
    public void Number_ThatIsNegativeZero_IsZero() => Assert.Equal("0", Write(output => output.WriteNumber(double.NegativeZero)));

    [Fact]
    public void Number_OfAnySize_ReadsBackTheSameAndIsNoLongerThanItHasToBe()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var value = random.Next(3) switch
            {
                0 => BitConverter.Int64BitsToDouble(random.NextInt64()),
                1 => random.Next(-1_000_000, 1_000_000) / Math.Pow(10, random.Next(7)),
                _ => random.NextDouble() * Math.Pow(10, random.Next(20)),
            };
            if (double.IsFinite(value))
            {
                var text = Write(output => output.WriteNumber(value));
                Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
                Assert.True(text.Length <= value.ToString("R", CultureInfo.InvariantCulture).Length, text);
            }
        }
    }

    [Fact]
    public void Output_ThatOutgrowsItsLimit_Throws()
    {
        using var output = new JsonOutput(16, 1_000);

        Assert.Throws<ResponseLimitException>(() =>
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
