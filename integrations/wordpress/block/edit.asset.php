<?php
/**
 * What the script of the block needs of WordPress.
 *
 * @package Steunwijzer
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '__VERSION__',
);
