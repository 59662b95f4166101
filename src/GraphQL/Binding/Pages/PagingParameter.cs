using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Pagination;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Pages;

/// <summary>The arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> of a field as one parameter.</summary>
internal static class PagingParameter
{
    private static readonly string[] Names = ["first", "after", "last", "before"];

    /// <summary>The paging arguments that a field has.</summary>
    public static List<InputValueDefinition> ArgumentsOf(FieldDefinition field) =>
        [.. field.Arguments.Where(argument => Names.Contains(argument.Name, StringComparer.Ordinal))];

    /// <summary>The C# type that holds a paging argument.</summary>
    public static ParameterInfo ParameterOf(string argument) =>
        Array.Find(typeof(PagingArguments).GetMethod(nameof(PagingArguments.Create))!.GetParameters(), parameter => parameter.Name == argument)!; // named after them

    /// <summary>Makes the arguments of those that were read; the ones that the field does not have are null.</summary>
    public static Expression Create(ParameterExpression context, Func<string, Expression?> read) => Expression.Call(
        typeof(PagingParameter),
        nameof(Read),
        null,
        [context, .. Names.Select(name => read(name) ?? Expression.Default(ParameterOf(name).ParameterType))]);

    private static PagingArguments Read(IResolverContext context, int? first, string? after, int? last, string? before) => PagingArguments.Create(
        first, after, last, before, context.IsSelected("totalCount"), ResolverServices.Optional<PagingOptions>(context));
}
