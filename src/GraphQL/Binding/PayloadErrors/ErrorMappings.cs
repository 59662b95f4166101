using System.Linq.Expressions;
using System.Reflection;

namespace Digital40.GraphQL.Binding.PayloadErrors;

/// <summary>Finds the exceptions that an error type is made of.</summary>
internal static class ErrorMappings
{
    private const string Factory = "CreateErrorFrom";

    /// <summary>The mappings of an error type; empty when no exception makes it.</summary>
    public static IEnumerable<ErrorMapping> Of(Type error)
    {
        if (error.IsAssignableTo(typeof(Exception)))
        {
            return [new ErrorMapping(error, exception => exception)];
        }

        var factories = error.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == Factory && method.ReturnType.IsAssignableTo(error));
        return factories.Concat<MethodBase>(error.GetConstructors()).Where(TakesException).Select(Compile);
    }

    private static bool TakesException(MethodBase method) =>
        method.GetParameters() is [var only] && only.ParameterType.IsAssignableTo(typeof(Exception));

    private static ErrorMapping Compile(MethodBase method)
    {
        var exception = Expression.Parameter(typeof(Exception), "exception");
        var type = method.GetParameters()[0].ParameterType;
        var argument = Expression.Convert(exception, type);
        Expression create = method is ConstructorInfo constructor ? Expression.New(constructor, argument) : Expression.Call((MethodInfo)method, argument);
        return new ErrorMapping(type, Expression.Lambda<Func<Exception, object>>(create, exception).Compile());
    }
}
