using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.Utilities;

internal sealed partial class ExpressionWriter
{
    private string Member(MemberExpression member)
    {
        var name = GeneratedName.Readable(member.Member.Name);
        var owner = Owner(member.Expression, member.Member);
        return name.Length == 0 ? owner : owner.Length == 0 ? name : $"{owner}.{name}";
    }

    /// <summary>What stands before the dot: nothing for captured variables, members of the rule itself and query variables.</summary>
    private string Owner(Expression? owner, MemberInfo member) => owner is null ? TypeText.Of(member.DeclaringType!) : Essence(owner) switch
    {
        ConstantExpression constant when ConstantText.IsLiteral(constant.Value) => Write(constant),
        ConstantExpression => string.Empty,
        ParameterExpression { Name: { } name } when GeneratedName.Is(name) => string.Empty,
        MemberExpression { Member.Name: var name } inner when GeneratedName.Is(name) && GeneratedName.Readable(name).Length == 0 =>
            Owner(inner.Expression, inner.Member),
        var other => Operand(other, Precedence.Primary),
    };

    private string Call(MethodCallExpression call)
    {
        var isExtension = call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var owner = isExtension ? Operand(call.Arguments[0], Precedence.Primary) : Owner(call.Object, call.Method);
        var arguments = string.Join(", ", Arguments(call).Skip(isExtension ? 1 : 0).Select(Write));
        if (call.Method is { IsSpecialName: true, Name: "get_Item" or "get_Chars" })
        {
            return $"{owner}[{arguments}]";
        }

        var name = GeneratedName.Readable(call.Method.Name) + TypeArguments(call.Method);
        return owner.Length == 0 ? $"{name}({arguments})" : $"{owner}.{name}({arguments})";
    }

    private static Expression[] Arguments(MethodCallExpression call) =>
        call.Arguments.LastOrDefault() is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } rest
        && call.Method.GetParameters()[^1].IsDefined(typeof(ParamArrayAttribute), inherit: false)
            ? [.. call.Arguments.SkipLast(1), .. rest.Expressions]
            : [.. call.Arguments];

    /// <summary>The type arguments of a method, if they do not follow from its arguments.</summary>
    private static string TypeArguments(MethodInfo method)
    {
        if (!method.IsGenericMethod)
        {
            return string.Empty;
        }

        var definition = method.GetGenericMethodDefinition();
        var inferred = definition.GetParameters().Select(parameter => parameter.ParameterType);
        return definition.GetGenericArguments().All(argument => inferred.Any(type => Mentions(type, argument)))
            ? string.Empty
            : $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>";
    }

    private static bool Mentions(Type type, Type argument) =>
        type == argument
        || (type.HasElementType && Mentions(type.GetElementType()!, argument))
        || type.GetGenericArguments().Any(inner => Mentions(inner, argument));

    private string Creation(Expression expression) => expression switch
    {
        NewExpression creation => New(creation),
        MemberInitExpression creation => $"{New(creation.NewExpression, true)} {{ {string.Join(", ", creation.Bindings.Select(Binding))} }}",
        ListInitExpression creation => $"{New(creation.NewExpression, true)} {Initializers(creation.Initializers)}",
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => $"new[] {{ {List(array.Expressions)} }}",
        NewArrayExpression array => $"new {TypeText.Of(array.Type.GetElementType()!)}[{List(array.Expressions)}]",
        DefaultExpression value => $"default({TypeText.Of(value.Type)})",
        _ => expression.ToString(),
    };

    private string New(NewExpression creation, bool isInitialized = false)
    {
        if (creation.Members is { } members && GeneratedName.Is(creation.Type.Name))
        {
            return $"new {{ {string.Join(", ", members.Zip(creation.Arguments, (member, value) => $"{member.Name} = {Write(value)}"))} }}";
        }

        var arguments = isInitialized && creation.Arguments.Count == 0 ? string.Empty : $"({List(creation.Arguments)})";
        return $"new {TypeText.Of(creation.Type)}{arguments}";
    }

    private string Binding(MemberBinding binding) => binding switch
    {
        MemberAssignment assignment => $"{binding.Member.Name} = {Write(assignment.Expression)}",
        MemberMemberBinding nested => $"{binding.Member.Name} = {{ {string.Join(", ", nested.Bindings.Select(Binding))} }}",
        MemberListBinding list => $"{binding.Member.Name} = {Initializers(list.Initializers)}",
        _ => binding.ToString(),
    };

    private string Initializers(IEnumerable<ElementInit> initializers) => $"{{ {string.Join(", ", initializers.Select(Initializer))} }}";

    private string Initializer(ElementInit initializer) =>
        initializer.Arguments.Count == 1 ? Write(initializer.Arguments[0]) : $"{{ {List(initializer.Arguments)} }}";
}
