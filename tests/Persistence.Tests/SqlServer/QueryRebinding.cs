using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>Compiles a query that was made for one database for another, and runs it there.</summary>
internal sealed class QueryRebinding(StorageContext target) : ExpressionVisitor
{
    private static readonly MethodInfo Run = typeof(QueryRebinding).GetMethod(nameof(RunAs), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private readonly Dictionary<string, Type> _parameters = [];

    /// <summary>Runs the query with made-up parameters.</summary>
    public void Execute(Expression query)
    {
        var rebound = Visit(query);
        var type = typeof(IQueryable).IsAssignableFrom(rebound.Type) ? typeof(IEnumerable<>).MakeGenericType(rebound.Type.GetGenericArguments()[0]) : rebound.Type;
        try
        {
            Run.MakeGenericMethod(type).Invoke(this, [rebound]);
        }
        catch (TargetInvocationException error) when (error.InnerException is InvalidOperationException { Message: "Sequence contains no elements" or "Sequence contains no elements." })
        {
            // The answer is always empty; the command has been noted.
        }
    }

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case EntityQueryRootExpression root:
                return new EntityQueryRootExpression(target.Model.FindEntityType(root.EntityType.ClrType)!);
            case QueryParameterExpression parameter:
                _parameters[parameter.Name] = parameter.Type;
                return node;
            default:
                return base.VisitExtension(node);
        }
    }

    private void RunAs<T>(Expression query)
    {
        var context = target.GetService<IQueryContextFactory>().Create();
        foreach (var (name, type) in _parameters)
        {
            context.Parameters.Add(name, Value(type));
        }

        var result = target.GetService<IDatabase>().CompileQuery<T>(query, async: false)(context);
        if (result is IEnumerable rows and not string)
        {
            foreach (var _ in rows)
            {
                throw new InvalidOperationException("A row came from nowhere.");
            }
        }
    }

    private static object? Value(Type type)
    {
        if (type == typeof(string))
        {
            return "3100";
        }

        if (type == typeof(DbFunctions))
        {
            return EF.Functions;
        }

        if (type.IsArray || typeof(IEnumerable).IsAssignableFrom(type))
        {
            var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
            var values = Array.CreateInstance(element, 2);
            values.SetValue(Value(element), 0);
            values.SetValue(Value(element), 1);
            return type.IsArray || type.IsInterface ? values : Activator.CreateInstance(type, values);
        }

        return Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type);
    }
}
