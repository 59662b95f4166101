using System.Reflection;

namespace Digital40.GraphQL.Binding.Naming;

/// <summary>C# types and members as a C# developer writes them.</summary>
internal static class ClrNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    /// <summary>A type, such as <c>IReadOnlyList&lt;int?&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        if (type.IsArray)
        {
            // An array type always has the type of its items.
            return $"{Of(type.GetElementType()!)}[]";
        }

        var name = type.IsGenericType ? type.Name.Split('`')[0] : type.Name;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }

    /// <summary>A member with its type, such as <c>OfficeQueries.GetOffices</c>.</summary>
    public static string Of(MemberInfo member) => member.DeclaringType is { } type ? $"{Of(type)}.{member.Name}" : member.Name;
}
