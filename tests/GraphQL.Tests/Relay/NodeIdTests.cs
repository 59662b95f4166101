using System.Buffers.Text;
using System.Text;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.Tests.Relay;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("Office", "42")]
    [InlineData("Office", "a:b:c")]
    [InlineData("Office", "เชียงใหม่")]
    public void Id_Written_IsReadBack(string type, string key)
    {
        var text = new NodeId(type, key).ToString();

        Assert.Matches("^[A-Za-z0-9_-]+$", text);
        Assert.True(NodeId.TryParse(text, out var id));
        Assert.Equal(new NodeId(type, key), id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Office:42")]
    [InlineData("!!!!")]
    public void Text_ThatIsNoId_IsRefused(string? text) => Assert.False(NodeId.TryParse(text, out _));

    [Theory]
    [InlineData("Office")]
    [InlineData(":42")]
    [InlineData("Office:")]
    public void Text_WithoutTypeOrKey_IsRefused(string decoded) =>
        Assert.False(NodeId.TryParse(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(decoded)), out _));

    [Fact]
    public void Text_ThatIsNoUtf8_IsRefused() => Assert.False(NodeId.TryParse(Base64Url.EncodeToString([0x41, 0x3A, 0xFF]), out _));

    [Theory]
    [InlineData("{0}=")]
    [InlineData("{0} ")]
    [InlineData(" {0}")]
    public void Text_WithMoreThanTheId_IsRefused(string format) =>
        Assert.False(NodeId.TryParse(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, new NodeId("Office", "42")), out _));

    [Fact]
    public void Text_ThatIsTooLong_IsRefused() => Assert.False(NodeId.TryParse(new NodeId("Office", new string('1', 600)).ToString(), out _));
}
