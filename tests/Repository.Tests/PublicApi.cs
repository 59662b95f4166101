using System.Reflection;
using System.Text;

namespace Digital40.Repository.Tests;

/// <summary>Writes down what an assembly offers: a line for each type and each member, in order of name.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var line in type.GetMembers(Declared).Select(Line).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsOffered(constructor) && !constructor.IsStatic => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsOffered(method) => $"{Name(method.ReturnType)} {method.Name}{Generic(method.GetGenericArguments())}({Parameters(method)})",
        PropertyInfo property when property.GetAccessors(true).Where(IsOffered).ToList() is { Count: > 0 } accessors =>
            $"{Name(property.PropertyType)} {property.Name} {{ {string.Join(' ', accessors.Select(accessor => accessor.Name.StartsWith("get", StringComparison.Ordinal) ? "get;" : "set;").Order())} }}",
        FieldInfo field when (field.IsPublic || field.IsFamily) && !field.IsSpecialName => $"{Name(field.FieldType)} {field.Name}",
        EventInfo { AddMethod: { } add } happening when IsOffered(add) => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
        _ => null,
    };

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.HasElementType)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "&");
        }

        var name = (type.IsNested ? $"{Name(type.DeclaringType!)}." : type.Assembly.GetName().Name!.StartsWith("Digital40", StringComparison.Ordinal) ? $"{type.Namespace}." : "") + type.Name.Split('`')[0];
        return name + Generic(type.GetGenericArguments());
    }

    private static string Generic(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";
}
