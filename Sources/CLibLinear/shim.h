#include <linear.h>

static void tl_linear_say_nothing(const char *text) { (void)text; }

/* liblinear tells its progress on standard output, where results belong. */
static inline void tl_linear_silence(void) { set_print_string_function(tl_linear_say_nothing); }

/* Fits an L2-regularised logistic regression to `count` rows of at most `width` columns, the last of which is the
   constant, and writes `width` weights for the label 1 against -1. Returns whether it could. This solver draws no
   random numbers and changes nothing that another fit at the same time would see. */
static inline int tl_linear_fit(struct feature_node **rows, double *labels, int count, int width, double cost,
                                double positive_weight, double tolerance, double *weights) {
    int mark = 1;
    struct problem problem = {.l = count, .n = width, .y = labels, .x = rows, .bias = 1};
    struct parameter parameter = {.solver_type = L2R_LR, .eps = tolerance, .C = cost, .nr_weight = 1,
                                  .weight_label = &mark, .weight = &positive_weight};
    if (check_parameter(&problem, &parameter)) return 0;
    struct model *model = train(&problem, &parameter);
    if (!model) return 0;
    /* Of two classes liblinear keeps one vector, for the label it lists first. */
    int isWhole = model->nr_class == 2 && model->nr_feature + 1 == width;
    for (int i = 0; isWhole && i < width; i++) weights[i] = model->label[0] > 0 ? model->w[i] : -model->w[i];
    free_and_destroy_model(&model);
    return isWhole;
}
