using System.Globalization;
using System.Linq.Expressions;

namespace Digital40.GraphQL.Relay;

/// <summary>The C# types that may be keys: <c>string</c>, <c>int</c>, <c>long</c> and <c>Guid</c>.</summary>
internal static class NodeKeys
{
    public static bool CanRead(Type type) => type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(Guid);

    /// <summary>The key as a C# value; it throws what a client may see when the text is none.</summary>
    public static Expression Read(Expression text, Type type) =>
        type == typeof(string) ? text : Expression.Call(typeof(NodeKeys), nameof(ReadKey), [type], text);

    /// <summary>The key as text.</summary>
    public static Expression Write(Expression key) =>
        key.Type == typeof(string) ? key : Expression.Call(typeof(NodeKeys), nameof(WriteKey), [key.Type], key);

    private static T ReadKey<T>(string text)
        where T : struct, ISpanParsable<T>, IFormattable =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var key) && WriteKey(key) == text ? key : throw NodeIds.Invalid();

    private static string WriteKey<T>(T key)
        where T : struct, IFormattable => key.ToString(null, CultureInfo.InvariantCulture);
}
