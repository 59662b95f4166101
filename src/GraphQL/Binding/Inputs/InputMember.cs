using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>An argument or input field that a parameter or property takes.</summary>
/// <param name="Definition">The argument or input field.</param>
/// <param name="Has">Whether a value was given.</param>
/// <param name="Get">The value after coercion, an <c>object</c>.</param>
/// <param name="Slot">Where the value goes.</param>
/// <param name="Default">The value of C# when none was given, or null when there is no such value.</param>
/// <param name="Site">Where the two meet.</param>
internal sealed record InputMember(InputValueDefinition Definition, Expression Has, Expression Get, ClrSlot Slot, ConstantExpression? Default, Site Site);
