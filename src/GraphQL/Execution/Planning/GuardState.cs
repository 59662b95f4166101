namespace Digital40.GraphQL.Execution.Planning;

/// <summary>The value of a variable that <c>@skip</c> or <c>@include</c> asks for, in two bits.</summary>
internal enum GuardState
{
    Absent,
    Null,
    False,
    True,
}
